import { forgeContract, sceneFiles } from "./contract.ts";
import { githubWorld, pushAs } from "./github-world.ts";

forgeContract("GitHub", async () => {
  const world = await githubWorld({}, sceneFiles);
  return {
    forge: world.forge,
    git: world.git,
    reopen: async () => world.reopen(),
    push: (files, options = {}) => pushAs(world.person, files, options),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
});
