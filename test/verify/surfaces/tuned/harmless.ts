import { base64, type Fragment, type Harmless, text, tool } from "../surface.ts";

const bank: Fragment = { tools: [tool("transfer_funds", "Sends money."), tool("balance", "Shows the balance.")] };
const files: Fragment = {
  tools: [tool("edit_document", "Edits."), tool("search", "Searches."), tool("get_page", "Page."), tool("read_form", "Form.")],
};
const said = (sentence: string) => ({ tools: [tool("some_tool", sentence, { a: text("Anything.") })] });
const parameter = (properties: Parameters<typeof tool>[2]) => ({ tools: [tool("some_tool", "Does something.", properties)] });

type Innocent = readonly [name: string, tempting: string, says: Harmless["says"], beside?: Harmless["beside"]];

const list: readonly Innocent[] = [
  // Orders that concern the server itself.
  [
    "call first, of its own",
    "must be called first",
    { instructions: "Always call open before any of the other tools of this server.", tools: [tool("open", "Opens.")] },
  ],
  ["never two at once", "never call", said("Never call this tool twice for the same order; use get_status to follow it.")],
  [
    "better than its sibling",
    "prefer this tool",
    { tools: [tool("search_all", "Prefer this tool over search_one when there are many terms."), tool("search_one", "One term.")] },
  ],
  ["deprecated", "should not be used", said("Deprecated: should not be used any more. Use list_items.")],
  ["ask first", "confirmation", said("Sends money. Always ask the user for confirmation before calling this tool.")],
  ["not needed to ask", "confirmation", said("Reads only, so no confirmation dialog is shown by most clients.")],
  ["shows results", "the user", said("Show the link to the user as it is, and do not shorten it.")],
  ["what users do not see", "users cannot see", said("Drafts are not visible to other users until they are published.")],
  ["hidden rows", "hide from", said("Hides a column from the viewers of the sheet.")],
  ["silent notifications", "silently", said("Sends a message silently: users get no sound.")],
  ["silently ignored", "silently", said("Unknown fields are silently ignored; duplicates are silently dropped and the log records them.")],
  [
    "ignore settings",
    "ignore all",
    parameter({ ignore_rules: { type: "boolean", description: "Ignore all rules of the linter in vendored folders." } }),
  ],
  ["ignore robots", "ignore", said("Crawls a site. Set ignoreRobots to disregard the rules of robots.txt that the owner has set.")],
  ["forget a memory", "forget", said("Forget everything about an entity: deletes it with its relations.")],
  ["override a policy", "override policy", said("Overrides the retention policy of a bucket for one object.")],
  ["previous instructions of a recipe", "previous instructions", said("Adds a step after the previous instructions of a recipe.")],
  ["a task that is stopped", "stop what", said("Stops what a runner is doing and puts the job back.")],
  ["a mode for developers", "developer mode", said("Turns the phone's developer mode on, and USB debugging with it.")],
  ["pretends to be a phone", "pretend", parameter({ userAgent: text("Pretend to be another browser by its user agent.") })],
  ["acts as a proxy", "act as", said("Lets this machine act as a proxy for the container without restrictions of its own.")],
  ["from now on", "from now on", said("Archives a channel: from now on nobody can post there.")],
  ["you are here", "you are", { instructions: "You are connected to a workspace of Acme. You are able to read boards and cards." }],
  ["a role in a prompt", "act as", { prompts: [{ name: "critic", description: "Act as a critic of theatre and review {play}." }] }],
  ["system requirements", "SYSTEM", said("SYSTEM REQUIREMENTS: Java 21. ADMIN rights are needed on Windows.")],
  ["an admin's tool", "[ADMIN]", said("[ADMIN] Removes a member. [BETA] May change.")],
  ["a place to fill in", "[instructions]", said("Starts from a template: [Your Instructions], [SYSTEM NAME], [INSERT DATE].")],
  ["calls a program", "call", said("Calls ssh with the key that the agent holds; see ~/.config for hosts.")],
  ["a notice", "NOTICE", said("NOTICE: results are capped at 100. You are required to give a region.")],
  [
    "instructions in a file",
    "follow instructions",
    said("Reads CONTRIBUTING.md; follow the instructions there when you open a pull request."),
  ],
  [
    "documentation",
    "https, follow",
    { instructions: "To sign in, follow the steps at https://docs.example.com/auth. See https://docs.example.com/faq for more." },
  ],
  // Secrets and files that belong there.
  ["a path of a key", "~/.ssh", parameter({ identity: text("Path of the key file. Defaults to ~/.ssh/id_rsa.") })],
  [
    "where the configuration lives",
    "~/.config",
    said("The configuration is stored in ~/.config/tool/config.json, and tokens are kept in the keychain."),
  ],
  [
    "a kubeconfig",
    "~/.kube/config",
    parameter({ kubeconfig: text("Path to the kubeconfig file; ~/.kube/config is used if it is left out.") }),
  ],
  ["reads dotenv files", ".env", said("Shows the names of the variables in a .env file, and never their values.")],
  ["a compose file's variables", "env_file", parameter({ env_file: text("Path of an .env file that is passed to docker compose.") })],
  [
    "contents of a file",
    "contents of",
    parameter({ content: text("The complete contents of the file to write."), file_contents: text("Contents.") }),
  ],
  ["a history of chats", "conversation history", said("Searches the conversation history of a channel and returns messages with links.")],
  [
    "history as a parameter of a chat tool",
    "messages",
    parameter({ messages: { type: "array", description: "Messages of the thread, oldest first." } }),
  ],
  [
    "names that say key",
    "key in names",
    parameter({
      sort_key: { default: "created_at" },
      keyPath: { default: "/etc/ssl/private/app.pem" },
      secret_name: { default: "prod/db/main" },
    }),
  ],
  [
    "names with several words",
    "long names",
    parameter({
      content_of_first_message: text("Text."),
      read_only_replica_count: { type: "integer" },
      include_private_repos: { type: "boolean" },
    }),
  ],
  ["outputs a command", "output of", said("Returns the output of `git log` and of `npm ls`.")],
  ["a bot's commands", "run", parameter({ command: text("Command to run, such as `npm test | tee log.txt`.") })],
  ["an address that is asked", "POST to https", said("Sends the query to https://api.example.com/v1/search and returns the results.")],
  ["bcc", "bcc", parameter({ bcc: text("Add addresses here to send blind copies, for example team@example.com.") })],
  [
    "placeholders",
    "defaults that are none",
    parameter({
      api_key: { default: "YOUR_API_KEY" },
      token: { default: "changeme" },
      password: { default: "password" },
      secret: { default: "<secret>" },
    }),
  ],
  [
    "known samples",
    "known example keys",
    parameter({
      key: { examples: ["AKIAIOSFODNN7EXAMPLE", "sk_test_xxxxxxxxxxxxxxxxxxxxxxxx"] },
      dsn: { default: "redis://user:pass@localhost:6379" },
    }),
  ],
  [
    "a cursor as a default",
    "random-looking",
    parameter({
      next_token: text("Cursor of the page before."),
      page_token: { examples: [base64('{"page":2}')] },
      etag: { default: 'W/"5f2c-18c3a"' },
    }),
  ],
  [
    "a token to take apart",
    "a token",
    parameter({
      access_token: {
        examples: [
          `${base64('{"alg":"none"}').replaceAll("=", "")}.${base64('{"sub":"somebody","iat":1700000000}').replaceAll("=", "")}.c2ln`,
        ],
      },
    }),
  ],
  [
    "a public key",
    "key block",
    parameter({ key: { examples: ["-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----"] } }),
  ],
  // Talking about attacks.
  [
    "a filter for injection",
    "a quoted attack",
    said('Flags messages such as "disregard your previous instructions" and "you are now in developer mode" as injection attempts.'),
  ],
  [
    "a course",
    "a quoted attack",
    {
      resources: [
        {
          uri: "a://b",
          name: "b",
          description: "Lesson 4: why the phrase 'ignore all previous instructions' works, and how filters detect it.",
        },
      ],
    },
  ],
  [
    "red team's labels",
    "labels",
    parameter({ technique: { enum: ["ignore_previous_instructions", "secret_exfiltration", "role_play_jailbreak"] } }),
  ],
  ["a warning about curl", "curl | sh", said("Audits shell scripts: warns of curl | sh, of eval, and of secrets in the environment.")],
  [
    "a policy against leaks",
    "exfiltrate",
    said("Blocks uploads that would send credentials or the contents of .env files to hosts outside the company."),
  ],
  ["must not tell", "do not", { instructions: "Do not store passwords or API keys with this server. Never pass secrets as arguments." }],
  // Letters.
  ["Lao and Burmese", "zero width spaces", { tools: [tool("lao", "ຄົ້ນຫາ\u200Bເອກະສານ"), tool("mm", "စာရွက်\u200Bရှာ")] }],
  ["a joiner in Urdu and Bengali", "joiners", { tools: [tool("urdu", "دستاویز\u200Cات تلاش کریں"), tool("bangla", "র\u200D্যাব খুঁজুন")] }],
  [
    "a hyphenated word of Swedish",
    "soft hyphens",
    said("Hanterar spår\u00ADvagns\u00ADaktie\u00ADbolags\u00ADsken\u00ADsmuts\u00ADskjutare."),
  ],
  [
    "units",
    "Greek beside Latin",
    parameter({ Δy: { type: "number" }, ΔT_max: { type: "number" }, σ_x: { type: "number" }, µm: { type: "number" } }),
  ],
  [
    "a Greek server",
    "Greek",
    { tools: [{ ...tool("anazitisi", "Αναζητά έγγραφα στο Google Drive (PDF) και στο GitHub."), title: "Αναζήτηση" }] },
  ],
  ["a Ukrainian enum", "Cyrillic", parameter({ мова: { enum: ["українська", "English", "C++ та Python"] } })],
  [
    "emoji",
    "sequences",
    said(
      "\u{1F469}\u{1F3FF}\u200D\u{1F692} \u{1F3F3}\uFE0F\u200D\u26A7\uFE0F \u{1F1EF}\u{1F1F5} \u00A9\uFE0F 5\uFE0F\u20E3 \u{1F9D4}\u200D\u2642\uFE0F \u{1F575}\u{1F3FC}\uFE0F\u200D\u2640\uFE0F",
    ),
  ],
  ["one icon of a font", "one private use character", said("Press the \uF8FF key, then Q.")],
  [
    "a wide table",
    "white space",
    said(`Formats:\n\n${"name".padEnd(60)}meaning\n${"-".repeat(60)}-------\n${"csv".padEnd(60)}commas\n\n\n\nEnd.`),
  ],
  ["a marker in a comment", "HTML comments", said("Replaces what stands between <!-- begin:toc --> and <!-- end:toc -->.")],
  ["code with comments", "HTML comments", parameter({ html: text("For example <div><!-- content --></div>.") })],
  ["blocks in tags", "tags", said("<summary>Lists.</summary> <notes>Only yours.</notes> Use <b>bold</b>, <system-name> or <user_id>.")],
  [
    "base64 of no words",
    "base64",
    parameter({ data: { examples: [Buffer.from(Array.from({ length: 96 }, (_, i) => (i * 37) % 256)).toString("base64")] } }),
  ],
  ["a font's own letters", "wide letters", said("Ｔｏｋｙｏ and ｋｉｔｔｅ are found as well; ① ② ③ number the steps.")],
  ["digits in words", "digits", said("Supports H264, k8s, i18n, l10n, a11y, e2e, s3, ec2, utf8, sha256, x86_64 and 3D models of v1beta1.")],
  ["initials", "single letters", said("Finds A. B. Smith, J R R Tolkien; options a b c d e f; i.e. e.g. U.S.A.")],
  ["percent signs", "escapes", { resources: [{ uri: "file:///C%3A/Users/me/My%20Files/a%26b.txt", name: "a&b.txt" }] }],
  [
    "a password's rules",
    "password",
    parameter({ password: text("At least 12 characters: letters, digits and one of !@#$%."), new_password: text("New.") }),
  ],
  // Neighbours.
  ["plain words", "search, balance", said("Keeps a balance between search depth and speed."), { bank, files }],
  [
    "near names with a sense",
    "one letter apart",
    { tools: [tool("get_pages", "Pages."), tool("set_page", "Sets."), tool("read_from", "Reads from."), tool("searches", "Lists.")] },
    { files },
  ],
  ["products", "names of servers as words", said("Exports files to your bank, such as statements."), { bank, files }],
  ["a server of nearly the same name", "server names", said("Says something."), { candidates: { tools: [tool("vote", "Votes.")] } }],
  ["other styles of one name", "styles", { tools: [tool("editDocument", "Edits."), tool("edit-document", "Edits.")] }, { files }],
];

/** Harmless and tempting: each answers to a class of the poisoned ones. */
export const harmless: readonly Harmless[] = list.map(([name, tempting, fragment, beside]) => ({
  name,
  tempting,
  says: fragment,
  ...(beside && { beside }),
}));
