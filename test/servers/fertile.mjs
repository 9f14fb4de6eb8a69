// Starts children without end.
import { spawn } from "node:child_process";

setInterval(() => spawn("sleep", ["60"]), 5);
