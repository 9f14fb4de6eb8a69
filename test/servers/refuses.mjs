// Answers `initialize` with an error of its own.
import { speak, write } from "./speak.mjs";

speak({
  before(message) {
    if (message.method === "initialize") write({ id: message.id, error: { code: -32603, message: "API key is not set" } });
    return message.method === "initialize";
  },
});
