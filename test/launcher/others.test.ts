import { expect, test } from "vitest";
import { serverOf } from "../manifest/memory-files.ts";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

async function launched(line: string) {
  const [command, ...args] = line.split(" ").map((word) => word.replaceAll("·", " "));
  const server = await serverOf({ command, args });
  const pins = server.pins.map((pin) => `${pin.role} ${pin.name} ${pin.version} ${pin.pin} ${pin.insert}`.trim());
  return { ...server, pins };
}

test.each([
  ["uvx foo", "server foo null none @"],
  ["uvx foo==1.0", "server foo 1.0 exact"],
  ["uvx foo@1.0 serve", "server foo 1.0 exact"],
  ["uvx foo@latest", "server foo latest tag"],
  ["uvx foo>=1.0,<2", "server foo >=1.0,<2 range =="],
  ["uvx foo~=1.4", "server foo ~=1.4 range =="],
  ["uvx foo==1.*", "server foo 1.* range"],
  ["uvx --python 3.12 -q foo==1.0", "server foo 1.0 exact"],
  ["uvx --from foo[cli,extra]==1.0 foo-cmd --x", "server foo 1.0 exact"],
  ["uvx --from foo foo-cmd", "server foo null none =="],
  ["uvx --from=foo==1.0 foo-cmd", "server foo 1.0 exact"],
  ["uvx --from foo@1.0 foo-cmd", "server foo 1.0 exact"],
  ["uvx --from foo[cli]@latest foo-cmd", "server foo latest tag"],
  ["uvx --python-preference only-managed foo==1.0", "server foo 1.0 exact"],
  ["uvx --prerelease-package bar=allow foo==1.0", "server foo 1.0 exact"],
  ["uvx --constraint c.txt --override o.txt --build-constraint b.txt --config-settings k=v foo==1.0", "server foo 1.0 exact"],
  ["uvx --from git+https://github.com/o/r@v1.2 cmd", "server github.com/o/r v1.2 tag"],
  ["uvx --from git+https://github.com/o/r.git#subdirectory=x cmd", "server github.com/o/r null none @"],
  ["uvx --from foo·@·git+ssh://git@github.com/o/r@main cmd", "server github.com/o/r main tag"],
  ["uvx.exe Foo_Bar.baz@1.0", "server Foo_Bar.baz 1.0 exact"],
  ["uv tool run foo==1.0", "server foo 1.0 exact"],
  ["uv --directory /x tool run --from foo==1.0 cmd", "server foo 1.0 exact"],
  ["python -m uv tool run foo==1.0", "server foo 1.0 exact"],
  ["py -3 -m uv tool run foo==1.0", "server foo 1.0 exact"],
  ["python3.9 -X utf8 -W ignore -m uv tool run foo==1.0", "server foo 1.0 exact"],
  ["pipx run foo==1.0", "server foo 1.0 exact"],
  ["pipx run --spec foo==1.0 cmd", "server foo 1.0 exact"],
  ["python3 -m pipx run foo==1.0", "server foo 1.0 exact"],
  ["cmd /c uvx foo==1.0", "server foo 1.0 exact"],
  ["sh -c uvx·'foo>=1'", "server foo >=1 range =="],
])("%s names a Python package", async (line, pin) => {
  expect(await launched(line)).toMatchObject({ pins: [pin], unmanaged: null });
});

test("a wheel behind an address is that address, one on disk is local", async () => {
  const pins = ["server https://x.example/foo-1.0-py3-none-any.whl null none"];
  expect(await launched("uvx https://x.example/foo-1.0-py3-none-any.whl")).toMatchObject({ ecosystem: "url", pins });
  expect(await launched("uvx dist/foo-1.0-py3-none-any.whl")).toMatchObject({ unmanaged: "local program", pins: [] });
});

test("what else is installed beside a Python package is known, too", async () => {
  expect((await launched("uvx --with bar==2.0 --with baz,qux>=1,<2 --from foo==1.0 cmd")).pins).toEqual([
    "server foo 1.0 exact",
    "with bar 2.0 exact",
    "with baz null none ==",
    "with qux >=1,<2 range ==",
  ]);
  expect(await launched("uv run --with fastmcp==2.0 fastmcp run server.py")).toMatchObject({
    pins: ["with fastmcp 2.0 exact"],
    name: null,
    pin: "unmanaged",
    unmanaged: "local program",
  });
});

test("what a Python launcher asks for beside the package is there for the lock", async () => {
  const { launch } = await launched(
    "uvx -p 3.12 --with bar==2.0 --index-url https://x.example --prerelease allow --from foo[cli,·dev]==1.0 cmd a",
  );
  expect(launch.direct).toEqual({
    bin: "cmd",
    args: ["a"],
    env: {},
    python: { extras: ["cli", "dev"], with: ["bar==2.0"], python: "3.12", others: ["--index-url", "--prerelease"] },
  });
  expect((await launched("uvx foo")).launch.direct?.python).toEqual({ extras: [], with: [], python: null, others: [] });
  expect((await launched("npx foo")).launch.direct?.python).toBeUndefined();
});

test.each([
  ["docker run -i --rm mcp/git", "server mcp/git null none :"],
  ["docker run -i --rm mcp/git:1.2", "server mcp/git 1.2 tag"],
  [`docker run -i --rm mcp/git@${digest}`, `server mcp/git ${digest} digest`],
  [`docker run -i --rm mcp/git:1.2@${digest}`, `server mcp/git 1.2@${digest} digest`],
  [
    "docker run --rm -ie TOKEN -e A=b --name x -v /a:/b:ro --network host ghcr.example/o/r:latest stdio --flag",
    "server ghcr.example/o/r latest tag",
  ],
  ["docker run --rm --env-file=.env --mount type=bind,src=/a,dst=/b -p 80:80 localhost:5000/o/r", "server localhost:5000/o/r null none :"],
  ["docker --context x container run -i alpine:3", "server alpine 3 tag"],
  ["podman run -i --secret s --userns keep-id quay.example/o/r:v1", "server quay.example/o/r v1 tag"],
  ["/usr/local/bin/docker run -i -u 1000:1000 o/r:1", "server o/r 1 tag"],
])("%s names an image", async (line, pin) => {
  expect(await launched(line)).toMatchObject({ ecosystem: "oci", pins: [pin] });
});

test.each([
  ["go run github.com/o/r/cmd/x@v1.2.3 -stdio", "golang", "server github.com/o/r/cmd/x v1.2.3 exact"],
  ["go run -tags a,b -ldflags=-s github.com/o/r@latest", "golang", "server github.com/o/r latest tag"],
  ["deno run -A npm:@s/p@1.0.0/cli --x", "npm", "server @s/p 1.0.0 exact"],
  ["deno run --allow-net --config d.json jsr:@s/p@^1", "jsr", "server @s/p ^1 range"],
  ["deno run npm:p", "npm", "server p null none @"],
  ["deno run -A https://x.example/mod.ts", "url", "server https://x.example/mod.ts null none"],
  ["dnx Some.Package@1.0.0 --yes", "nuget", "server Some.Package 1.0.0 exact"],
  ["dnx Some.Package --version 1.2.0 --yes", "nuget", "server Some.Package 1.2.0 exact"],
  ["dotnet tool exec Some.Package --yes -- mcp", "nuget", "server Some.Package null none @"],
])("%s names a package", async (line, ecosystem, pin) => {
  expect(await launched(line)).toMatchObject({ ecosystem, pins: [pin] });
});

test.each([
  "uv run server.py",
  "uv --directory /x run foo",
  "uvx --from . foo",
  "python server.py",
  "python -m mcp_server_time",
  "docker exec -i box server",
  "docker compose run --rm server",
  "docker mcp gateway run",
  "go run ./cmd/server",
  "go run main.go",
  "deno run -A server.ts",
  "dotnet run --project x",
  "java -jar x.jar",
])("%s is a local program", async (line) => {
  expect(await launched(line)).toMatchObject({ pin: "unmanaged", unmanaged: "local program", pins: [], problems: [] });
});

test.each([
  [
    "npx -y supergateway@3.0.0 --port 8000 --stdio npx·-y·foo@1.0.0·--x",
    ["bridge supergateway 3.0.0 exact", "server foo 1.0.0 exact"],
    ["--x"],
  ],
  ["npx dotenv-cli@1.0.0 -e .env -- npx -y foo@1.0.0", ["bridge dotenv-cli 1.0.0 exact", "server foo 1.0.0 exact"], []],
  ["npx -y cross-env@7.0.0 A=b uvx foo==1.0.0 -y", ["bridge cross-env 7.0.0 exact", "server foo 1.0.0 exact"], ["-y"]],
  ["uvx mcp-proxy==0.8 --port 1 npx -y foo@1.0.0", ["bridge mcp-proxy 0.8 exact", "server foo 1.0.0 exact"], []],
  ["uvx mcpo --port 8000 -- uvx foo==1.0.0", ["bridge mcpo null none @", "server foo 1.0.0 exact"], []],
])("%s is a bridge to another package", async (line, pins, args) => {
  expect(await launched(line)).toMatchObject({ name: "foo", version: "1.0.0", pins, launch: { direct: { args } } });
});

test("a container is started with what its line sets", async () => {
  const { launch } = await launched("docker run -i -e A=b -e TOKEN --entrypoint /bin/x o/r:1 serve");
  expect(launch.direct).toMatchObject({ bin: "/bin/x", args: ["serve"], env: {}, image: { env: { A: "b", TOKEN: null } } });
});

test.each([
  ["docker run -i --rm o/r:1", { program: "docker", words: ["run", "-i", "--rm"], inside: [], outside: [] }],
  [
    "docker run -i --rm --pull always --pull=never -u 1000:1000 -w /work --init --platform linux/arm64 o/r:1 --network host",
    {
      words: "run -i --rm -u 1000:1000 -w /work --init --platform linux/arm64".split(" "),
      ...{ platform: "linux/arm64", inside: ["--user=1000:1000", "--workdir=/work", "--init"], outside: [] },
    },
  ],
  [
    "/usr/bin/podman --connection far run -itd -v /:/host -v /var/run/docker.sock:/s --privileged --network host --env-file .env --cap-add=ALL o/r:1",
    {
      program: "/usr/bin/podman",
      words:
        "--connection far run -itd -v /:/host -v /var/run/docker.sock:/s --privileged --network host --env-file .env --cap-add=ALL".split(
          " ",
        ),
      outside: ["--cap-add", "--env-file", "--network", "--privileged", "-v"],
    },
  ],
  // What only narrows takes nothing in, and what only a client can fill in cannot be taken over.
  [
    "docker run -i --network none --memory=1g --security-opt no-new-privileges --cap-drop ALL --read-only -u ${UID} o/r:1",
    { inside: [], outside: ["-u"] },
  ],
  ["docker run -iP --security-opt seccomp=unconfined --pid=host -e HOST_* o/r:1", { outside: ["--pid", "--security-opt", "-P", "-e"] }],
])("%s: what concerns the inside is told from what reaches out", async (line, image) => {
  const { launch } = await launched(line);
  expect(launch.direct?.image).toMatchObject(image);
});
