// Writes without end, on stdout or (with the argument) on stderr.
const stream = process.argv[2] === "stderr" ? process.stderr : process.stdout;
const line = `${"x".repeat(65_535)}\n`;
const write = () => {
  while (stream.write(line));
  stream.once("drain", write);
};
write();
