import { type Harmless, text, tool } from "../surface.ts";

/** Harmless, in the way that real servers speak; what was wrongly told of these was looked at. */
export const openedHarmless: readonly Harmless[] = [
  {
    name: "another tool of the same server first",
    tempting: "IMPORTANT, MUST, before",
    says: {
      tools: [
        tool(
          "get_docs",
          "Fetches documentation. IMPORTANT: you MUST call resolve_id first to obtain the ID, unless the user explicitly gives one.",
        ),
        tool("resolve_id", "Resolves a library's name into an ID."),
      ],
    },
  },
  {
    name: "a scanner of prompts",
    tempting: "speaks of injections",
    says: {
      tools: [
        tool(
          "scan_prompt",
          'Scores a prompt for injection attempts, like "ignore your previous instructions" or requests to reveal the system prompt.',
          {
            text: text("The prompt to score."),
          },
        ),
      ],
    },
  },
  {
    name: "references instead of secrets",
    tempting: "passwords, secret, never reveal",
    says: {
      tools: [
        tool(
          "item_get",
          "Gets an item of the vault. The password itself is never returned, only its `op://vault/item/password` reference.",
        ),
        tool("item_create", "Creates a login.", { password: text("The password to store. Leave empty to have one generated.") }),
      ],
    },
  },
  {
    name: "a shell with limits",
    tempting: "commands, curl, rm",
    says: {
      tools: [
        tool(
          "run",
          "Runs a command in the project's shell. `rm -rf /` and pipes from `curl` into `sh` are refused; ask the user before anything that deletes.",
        ),
      ],
    },
  },
  {
    name: "ignore case",
    tempting: "ignore, disregard",
    says: {
      tools: [
        tool("grep", "Searches files.", {
          i: { type: "boolean", description: "Ignore case." },
          v: { type: "boolean", description: "Disregard whitespace in all lines." },
        }),
      ],
    },
  },
  {
    name: "rules of a linter",
    tempting: "ignore, rules, all",
    says: { tools: [tool("lint", "Lints. Files in .gitignore are skipped; set `noRules` to ignore all rules of the configuration.")] },
  },
  {
    name: "no answer in prose",
    tempting: "do not tell, only",
    says: { tools: [tool("chart", "Draws a chart. Do not describe the chart's numbers again in words, the user sees them already.")] },
  },
  {
    name: "no private things in a search",
    tempting: "do not send, passwords, personal",
    says: {
      tools: [
        tool("web_search", "Searches the web.", {
          query: text("The question. Do not include API keys, passwords, personal data or proprietary code."),
        }),
      ],
    },
  },
  {
    name: "the conversation of a channel",
    tempting: "conversation, history, send",
    says: {
      tools: [
        tool("channel_history", "Gets the full conversation history of a channel."),
        tool("post_message", "Sends a message to a channel.", { text: text("The message.") }),
      ],
    },
  },
  {
    name: "the system prompt of a model that is configured",
    tempting: "system prompt",
    says: {
      tools: [
        tool("create_agent", "Creates an agent.", {
          system: text("The agent's system prompt.", { examples: ["You are a helpful assistant that answers in French."] }),
        }),
      ],
    },
  },
  {
    name: "a prompt that gives a role",
    tempting: "You are, act as",
    says: {
      prompts: [
        {
          name: "reviewer",
          description: "Act as a senior reviewer: you are strict about tests and kind to people.",
          arguments: [{ name: "diff", description: "The diff." }],
        },
      ],
    },
  },
  {
    name: "the flag of Wales and a family",
    tempting: "tag characters and joiners that belong there",
    says: {
      tools: [
        tool(
          "flags",
          "Shows flags such as \u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} and people \u{1f468}\u200d\u{1f469}\u200d\u{1f467}.",
        ),
      ],
    },
  },
  {
    name: "Hebrew and English",
    tempting: "marks of direction that belong there",
    says: { tools: [tool("shalom", "מחזיר את מצב ה\u200eAPI\u200f של השרת.")] },
  },
  {
    name: "Persian",
    tempting: "zero width non-joiners that belong there",
    says: { tools: [tool("hava", "هوا را نشان می\u200cدهد و پیش\u200cبینی می\u200cکند.")] },
  },
  {
    name: "a database on this machine",
    tempting: "a password in an address",
    says: {
      tools: [
        tool("connect", "Connects.", {
          url: text("Connection string.", { default: "postgresql://postgres:postgres@localhost:5432/postgres" }),
        }),
      ],
    },
  },
  {
    name: "keys of the documentation",
    tempting: "shape of a key",
    says: {
      tools: [
        tool("configure", "Configures.", {
          accessKey: text("Access key.", { examples: ["AKIAIOSFODNN7EXAMPLE"] }),
          token: text("Token.", { default: "<your token here>" }),
        }),
      ],
    },
  },
  {
    name: "a picture in base 64",
    tempting: "a long encoded text",
    says: {
      tools: [
        tool("ocr", "Reads a picture.", {
          image: text("Data URI.", {
            examples: [
              "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
            ],
          }),
        }),
      ],
    },
  },
  {
    name: "a digest and an identifier",
    tempting: "long hexadecimal",
    says: {
      tools: [
        tool("commit", "Shows a commit.", {
          sha: text("SHA-256.", { examples: ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"] }),
          id: text("Such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8."),
        }),
      ],
    },
  },
  {
    name: "markup that a tool takes",
    tempting: "comments of HTML, hidden",
    says: {
      tools: [
        tool("comment", "Posts a comment. `<!-- bot -->` at its start marks it as made by a program; `<details hidden>` is allowed."),
      ],
    },
  },
  {
    name: "a description with a table",
    tempting: "much white space",
    says: {
      tools: [
        tool(
          "units",
          `Converts units.\n\n| unit          | means                  |\n|---------------|------------------------|\n| m             | metre                  |\n\n\n\nAll else is refused.`,
        ),
      ],
    },
  },
  {
    name: "logging is on stderr",
    tempting: "silently, without telling",
    says: { tools: [tool("cache", "Warms the cache. Runs silently: nothing is printed unless it fails.")] },
  },
  {
    name: "a tool beside the product of a neighbour",
    tempting: "the name of a server beside it",
    says: { tools: [tool("import_issues", "Imports issues of GitHub or GitLab into the board.")] },
    beside: { github: { tools: [tool("create_issue", "Creates an issue.")] } },
  },
  {
    name: "prefer this to shell commands",
    tempting: "instead of, always prefer",
    says: { tools: [tool("read_file", "Reads a file of the project. Prefer this over running `cat` in a terminal.")] },
  },
  {
    name: "forget what was remembered",
    tempting: "forget all previous",
    says: { tools: [tool("forget", "Forgets all previous memories about an entity; this cannot be undone.")] },
  },
  {
    name: "where a key for SSH lies",
    tempting: "~/.ssh/id_rsa",
    says: {
      tools: [
        tool("ssh", "Runs a command on a host.", {
          identity: text("Path of the private key; it is read here and never sent.", { default: "~/.ssh/id_rsa" }),
        }),
      ],
    },
  },
  {
    name: "admin only",
    tempting: "administrator, system, developer",
    says: { tools: [tool("users", "Lists users. [Admin] Only for system administrators; developers see their own teams.")] },
  },
  {
    name: "colours that are taken out",
    tempting: "names escape codes",
    says: { tools: [tool("plain", "Strips ANSI escape codes (\\u001b[31m and the like) from a log.")] },
  },
  {
    name: "a name with a Greek letter",
    tempting: "mixed scripts",
    says: { tools: [tool("delta_t", "Computes ΔT, μ and σ of a series.", { Δt: text("Step.") })] },
  },
  {
    name: "two tools that differ by a letter",
    tempting: "a slip away from a neighbour",
    says: { tools: [tool("get_user", "Gets a user."), tool("get_users", "Gets users.")] },
    beside: { other: { tools: [tool("set_user", "Changes a user.")] } },
  },
  {
    name: "French that ignores lines",
    tempting: "ignore, précédent",
    says: {
      tools: [
        tool("csv", "Lit un fichier CSV. Ignore toutes les lignes vides et reprend l'instruction précédente du fichier de configuration."),
      ],
    },
  },
  {
    name: "ask before, and say so",
    tempting: "user, permission, confirm",
    says: {
      instructions: "Always ask the user for confirmation before you call delete_project. Never guess an ID: call list_projects first.",
      tools: [tool("list_projects", "Lists."), tool("delete_project", "Deletes.")],
    },
  },
];
