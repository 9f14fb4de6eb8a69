// Opens the session and falls over the first question.
import { speak } from "./speak.mjs";

speak({
  before(message) {
    if (message.method !== "tools/list") return false;
    throw new RangeError("no such table: tools");
  },
});
