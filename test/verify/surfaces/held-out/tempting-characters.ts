import { base64, type Harmless, text, tool } from "../surface.ts";

/** Letters, marks and strings that look odd and are ordinary. */
export const temptingCharacters: readonly Harmless[] = [
  {
    name: "a family, a flag, a skin",
    tempting: "joiners and selectors inside emoji",
    says: {
      tools: [
        tool(
          "mood",
          "Sets a mood: \u{1F468}\u200D\u{1F469}\u200D\u{1F467}, \u{1F3F3}\uFE0F\u200D\u{1F308}, \u{1F44B}\u{1F3FD}, \u2764\uFE0F\u200D\u{1F525}, \u{1F9D1}\u{1F3FB}\u200D\u{1F4BB}.",
        ),
      ],
    },
  },
  {
    name: "flags of regions",
    tempting: "tag characters of a true flag",
    says: {
      tools: [
        tool(
          "football",
          "Results of \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}, \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} and \u{1F1E9}\u{1F1EA}.",
        ),
      ],
    },
  },
  {
    name: "keycaps",
    tempting: "selectors after digits",
    says: {
      tools: [tool("vote", "Votes: 1\uFE0F\u20E3 yes, 2\uFE0F\u20E3 no, #\uFE0F\u20E3 nothing. \u2714\uFE0F \u26A0\uFE0F \u2139\uFE0E")],
    },
  },
  {
    name: "Arabic with a mark of direction",
    tempting: "right-to-left mark",
    says: { tools: [{ ...tool("bahth", "البحث في المستندات باستخدام\u200F API\u200F والملفات (PDF)\u200E."), title: "بحث" }] },
  },
  {
    name: "Hebrew with a mark of direction",
    tempting: "left-to-right mark",
    says: { tools: [tool("hipus", "חיפוש במסמכים לפי C++\u200E או לפי שם הקובץ (config.json).")] },
  },
  {
    name: "Persian",
    tempting: "zero width non-joiners",
    says: {
      tools: [
        tool("jostoju", "این ابزار پرونده\u200Cها را می\u200Cخواند و نتیجه\u200Cها را برمی\u200Cگرداند.", {
          matn: text("متنی که می\u200Cخواهید جست\u200Cوجو کنید."),
        }),
      ],
    },
  },
  {
    name: "Hindi and Sinhala",
    tempting: "joiners after a virama",
    says: { tools: [tool("khoj", "दस्तावेज़ खोजें: क्\u200Dष, र्\u200Dय, शक्\u200Cति."), tool("lanka", "ශ්\u200Dරී ලංකා පුවත්.")] },
  },
  {
    name: "Thai and Khmer",
    tempting: "zero width spaces between words",
    says: { tools: [tool("kham", "ค้นหา\u200Bเอกสาร\u200Bในโฟลเดอร์"), tool("khmer", "ស្វែងរក\u200Bឯកសារ\u200Bក្នុង\u200Bថត")] },
  },
  {
    name: "Japanese with chosen glyphs",
    tempting: "ideographic variation selectors",
    says: { tools: [tool("jinmei", "人名を検索します。葛\u{E0100}城市、辻\u{E0101}さん、ﾊﾝｶｸも可。　全角スペースも使えます。")] },
  },
  {
    name: "Mongolian",
    tempting: "variation selectors of a script",
    says: { tools: [tool("mongol", "ᠮᠣᠩᠭᠣᠯ\u180E\u180B ᠪᠢᠴᠢᠭ᠌ ᠢ ᠬᠠᠢᠬᠤ.")] },
  },
  {
    name: "French",
    tempting: "spaces that do not break",
    says: { tools: [tool("chercher", "Cherche\u00A0: «\u202F10\u202F000 documents\u202F». Où\u00A0? Ici\u202F!")] },
  },
  {
    name: "German",
    tempting: "a soft hyphen in a long word",
    says: { tools: [tool("schiff", "Verwaltet Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesellschaften.")] },
  },
  {
    name: "a Russian server",
    tempting: "Cyrillic, with Latin names beside it",
    says: { tools: [{ ...tool("poisk", "Ищет документы в Яндекс Диске по имени и содержанию (PDF, DOCX)."), title: "Поиск документов" }] },
  },
  {
    name: "letters of physics",
    tempting: "Greek beside Latin",
    says: {
      tools: [
        tool("optics", "Computes Δt in µs, α-blending, σ² and Ω; λ in nm.", {
          α: { type: "number", description: "Absorption." },
          Δx: { type: "number" },
        }),
      ],
    },
  },
  {
    name: "a Chinese server",
    tempting: "titles that are not Latin",
    says: { tools: [{ ...tool("maps_geo", "将详细的结构化地址转换为经纬度坐标。"), title: "地理编码" }] },
  },
  {
    name: "a Japanese name of a tool",
    tempting: "names that are not Latin",
    says: { tools: [tool("検索_search", "文書を検索します。"), tool("résumé", "Fait un résumé.")] },
  },
  {
    name: "typography",
    tempting: "dashes, quotes, arrows, boxes",
    says: { tools: [tool("tree", "Shows a tree — “like this”:\n├── src\n│   └── main…\n→ done ✓ • 3 × 4 ≤ 12 ™")] },
  },
  {
    name: "fonts of mathematics in a tool that makes them",
    tempting: "mathematical letters as an example",
    says: { tools: [tool("fancy", "Turns letters into 𝐛𝐨𝐥𝐝, 𝑖𝑡𝑎𝑙𝑖𝑐 or Ｗｉｄｅ ones.")] },
  },
  {
    name: "icons of a font, named by code",
    tempting: "private use, as text",
    says: { tools: [tool("icon", "Draws an icon of the font, by its code such as U+F015 or \\uf015 (home).")] },
  },
  {
    name: "colours in a terminal, as text",
    tempting: "escape sequences spelled out",
    says: { tools: [tool("colour", "Colours a text. Wraps it in \\x1b[31m … \\x1b[0m (ESC[31m); links become \\u001b]8;;URL\\u0007.")] },
  },
  {
    name: "tabs and line ends of Windows",
    tempting: "control characters of every day",
    says: { tools: [tool("csv", "Reads rows.\r\n\tColumns are separated by a tab.\r\n\tLines end as on Windows.\r\n")] },
  },
  {
    name: "encodes",
    tempting: "base64 examples",
    says: {
      tools: [
        tool("base64_encode", `Encodes a text, e.g. "Hello world" becomes ${base64("Hello world")}.`),
        tool("base64_decode", "Decodes.", { data: text("Data.", { examples: [base64("The quick brown fox jumps over the lazy dog")] }) }),
      ],
    },
  },
  {
    name: "a small picture as a default",
    tempting: "a long base64 string",
    says: {
      tools: [
        tool("avatar", "Sets a picture.", {
          image: { type: "string", default: `data:image/png;base64,${base64(`\u0089PNG\r\n\u001A\n${"\u0000".repeat(60)}IHDR`)}` },
        }),
      ],
    },
  },
  {
    name: "takes a token apart",
    tempting: "the well-known sample token",
    says: {
      tools: [
        tool("jwt_decode", "Shows the claims of a token.", {
          token: text("The token.", {
            examples: [
              `${base64('{"alg":"HS256","typ":"JWT"}').replaceAll("=", "")}.${base64('{"sub":"1234567890","name":"John Doe","iat":1516239022}').replaceAll("=", "")}.signature`,
            ],
          }),
        }),
      ],
    },
  },
  { name: "rot13", tempting: "letters moved", says: { tools: [tool("rot13", "Moves letters by thirteen places: Hello becomes Uryyb.")] } },
  {
    name: "digests",
    tempting: "long hexadecimal",
    says: {
      tools: [
        tool("sha256", "Digest, e.g. e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.", {
          commit: text("Commit.", { default: "9fceb02d0ae598e95dc970b74767f19372d61af8" }),
        }),
      ],
    },
  },
  {
    name: "patterns",
    tempting: "classes of invisible characters and of keys",
    says: {
      tools: [
        tool("validate", "Validates.", {
          name: { type: "string", pattern: "^[^\\u200B-\\u200F\\u202A-\\u202E]+$" },
          key: { type: "string", pattern: "^sk-[A-Za-z0-9]{48}$" },
          id: { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" },
        }),
      ],
    },
  },
  {
    name: "percent escapes",
    tempting: "an encoded address",
    says: { resources: [{ uri: "file:///home/My%20Documents/%C3%9Cbersicht%20%28alt%29.pdf", name: "Übersicht (alt).pdf" }] },
  },
  {
    name: "templates of addresses",
    tempting: "braces and queries",
    says: {
      resourceTemplates: [
        { uriTemplate: "repo://{owner}/{repo}/contents{/path*}{?ref,token}", name: "contents", description: "Contents of a path." },
      ],
    },
  },
  {
    name: "a key without a default",
    tempting: "apiKey",
    says: {
      tools: [
        tool("ask", "Asks.", {
          apiKey: text("Your API key."),
          api_secret: text("Secret.", { default: "" }),
          token: { type: ["string", "null"], default: null },
        }),
      ],
    },
  },
  {
    name: "a placeholder for a key",
    tempting: "your-api-key-here",
    says: {
      tools: [
        tool("configure", "Configures.", {
          apiKey: text("Key.", { default: "your-api-key-here" }),
          token: text("Token.", { examples: ["<YOUR_TOKEN>", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "sk-..."] }),
        }),
      ],
    },
  },
  {
    name: "the example key of a manual",
    tempting: "AKIA…EXAMPLE",
    says: {
      tools: [
        tool("aws_login", "Signs in.", {
          accessKeyId: text("Key, such as AKIAIOSFODNN7EXAMPLE."),
          secret: text("Such as wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY."),
        }),
      ],
    },
  },
  {
    name: "a variable in the place of a secret",
    tempting: "${API_KEY}",
    says: {
      tools: [
        tool("call", "Calls.", { key: text("Key.", { default: "${API_KEY}" }), password: text("Password.", { default: "$DB_PASSWORD" }) }),
      ],
    },
  },
  {
    name: "a database on this machine",
    tempting: "user and password in an address",
    says: {
      tools: [
        tool("db", "Connects.", {
          url: text("Address.", {
            default: "postgres://postgres:postgres@localhost:5432/postgres",
            examples: ["mysql://user:password@host/db"],
          }),
        }),
      ],
    },
  },
  {
    name: "identifiers",
    tempting: "random-looking strings that are no secrets",
    says: {
      tools: [
        tool("get_page", "Shows a page.", {
          page: text("Id.", { examples: ["1b7c2f9e-6a1d-4f0e-9c55-0f2d7c6e3a10"] }),
          cursor: text("Cursor.", { examples: [base64('{"offset":100}')] }),
          video: text("Id of the video.", { default: "dQw4w9WgXcQ" }),
          doc: text("Id.", { examples: ["1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms"] }),
        }),
      ],
    },
  },
  {
    name: "counts tokens",
    tempting: "token, secret and key in other senses",
    says: {
      tools: [
        tool("tokens", "Counts tokens of a text.", {
          maxTokens: { type: "integer", default: 4096 },
          tokenizer: text("Which.", { default: "o200k_base" }),
        }),
        tool("press", "Presses a key.", { key: text("Key.", { default: "ControlOrMeta+Shift+ArrowLeft" }) }),
        tool("sort", "Sorts.", {
          primary_key: text("Column.", { default: "created_at" }),
          secretary: text("Name.", { default: "Eleanor Rigby-Featherstonehaugh" }),
        }),
      ],
    },
  },
];
