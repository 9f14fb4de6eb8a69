// Takes memory without end.
const taken = [];
setInterval(() => taken.push(Buffer.alloc(32 * 1024 * 1024, 1)), 5);
