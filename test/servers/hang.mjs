// Reads all, answers nothing, ignores the end of its stdin and every polite signal.
process.stdin.resume();
process.on("SIGTERM", () => {});
process.stderr.write("waiting for a license server\n");
setInterval(() => {}, 1000);
