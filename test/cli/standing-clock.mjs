// Preloaded into the command line by NODE_OPTIONS: time stands, so that two runs that do the same write the same commits.
const now = Number(process.env.STANDING_CLOCK);
Date.now = () => now;
