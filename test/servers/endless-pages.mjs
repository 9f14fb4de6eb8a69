// There is always one more page.
import { speak, tool } from "./speak.mjs";

let page = 0;
speak({ lists: { "tools/list": () => ({ tools: [tool(`tool${page}`)], nextCursor: String(++page) }) } });
