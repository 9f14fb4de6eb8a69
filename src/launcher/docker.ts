import type { Located } from "../manifest/located.ts";
import { imageRequest } from "./container-options.ts";
import { literalWord } from "./literal.ts";
import { type Grammar, parseOptions, valuesOf } from "./options.ts";
import { type Named, pinOf } from "./pin.ts";
import { addedEnv, computed, type Family, localProgram, texts } from "./reading.ts";

const globalGrammar: Grammar = {
  values: new Set(
    "--config -c --context -H --host -l --log-level --tlscacert --tlscert --tlskey --root --runroot --url --connection --storage-driver -n --namespace -a --address".split(
      " ",
    ),
  ),
};

/**
 * Options of `run` that take a value: the reference of `docker container run` (Docker 29), and what `podman run` and
 * `nerdctl run` have beside them. Every other option is a switch.
 */
const runGrammar: Grammar = {
  clusters: true,
  values: new Set(
    (
      "-a --attach --add-host --annotation --blkio-weight --blkio-weight-device --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile --cpu-count --cpu-percent " +
      "--cpu-period --cpu-quota --cpu-rt-period --cpu-rt-runtime -c --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule " +
      "--device-read-bps --device-read-iops --device-write-bps --device-write-iops --dns --dns-opt --dns-option --dns-search --domainname --entrypoint -e --env " +
      "--env-file --expose --gpus --group-add --health-cmd --health-interval --health-retries --health-start-interval --health-start-period --health-timeout -h " +
      "--hostname --io-maxbandwidth --io-maxiops --ip --ip6 --ipc --isolation --kernel-memory -l --label --label-file --link --link-local-ip --log-driver --log-opt " +
      "--mac-address -m --memory --memory-reservation --memory-swap --memory-swappiness --mount --name --net --net-alias --network --network-alias --oom-score-adj " +
      "--pid --pids-limit --platform -p --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs " +
      "--ulimit -u --user --userns --uts --use-api-socket-path -v --volume --volume-driver --volumes-from -w --workdir " +
      "--arch --authfile --cgroup-conf --cgroups --chrootdirs --conmon-pidfile --creds --decryption-key --env-merge --gidmap --group-entry --health-log-destination " +
      "--health-max-log-count --health-max-log-size --health-on-failure --hooks-dir --hostuser --image-volume --init-path --os --passwd-entry --personality --pidfile " +
      "--pod --pod-id-file --preserve-fd --preserve-fds --rdt-class --requires --retry --retry-delay --sdnotify --seccomp-policy --secret --shm-size-systemd " +
      "--subgidname --subuidname --systemd --timeout --tz --uidmap --umask --unsetenv --variant"
    ).split(" "),
  ),
};

/** `docker run … image[:tag][@digest]`, and the programs that read the same line. Compose, exec and the like start what is there. */
export const docker: Family = {
  programs: ["docker", "podman", "nerdctl", "finch"],
  read(line, program) {
    const { rest } = parseOptions(line.words.slice(1), globalGrammar);
    const [first, ...others] = rest[0]?.text === "container" ? rest.slice(1) : rest;
    if (first?.text !== "run") return localProgram(program);
    const parsed = parseOptions(others, runGrammar);
    const [image, ...args] = parsed.rest;
    if (!image) return localProgram(program);
    const literal = literalWord(image);
    if (!literal) return computed(`${program} run`);
    const named = parseImage(literal);
    if (!named) return { kind: "unmanaged", launcher: `${program} run`, why: "not an image name" };
    const bin = valuesOf(parsed, "--entrypoint")[0]?.text ?? null;
    const request = imageRequest(line.words[0]?.text ?? program, { words: line.words.slice(1, line.words.indexOf(image)), parsed });
    return {
      kind: "package",
      launcher: `${program} run`,
      pins: [pinOf(named)],
      direct: { bin, args: texts(args), env: addedEnv(line), image: request },
    };
  },
};

/** The image reference of the OCI distribution specification: a name, and a tag, a digest or both as its version. */
export function parseImage(word: Located): Named | null {
  const match =
    /^([A-Za-z0-9][\w.-]*(?::\d+(?=\/))?(?:\/[A-Za-z0-9][\w.-]*)*)(?:(:)([\w][\w.-]*))?(?:(@)(sha256:[0-9a-f]{64}|[\w+.-]+:[0-9a-fA-F]{32,}))?$/.exec(
      word.text,
    );
  if (!match) return null;
  const name = match[1] as string;
  const end = word.text.length;
  const start = match[2] || match[4] ? name.length + 1 : end;
  return { ecosystem: "oci", name, word, start, end, insert: start === end ? ":" : "" };
}
