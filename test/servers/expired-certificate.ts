import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A self-signed certificate (X.509 v3, P-256) for 127.0.0.1 that ended in 2021, with its key; both PEM. No tool here makes one of the past. */
export function expiredCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(Buffer.from("06082a8648ce3d040302", "hex"));
  const name = sequence(der(0x31, sequence(Buffer.from("0603550403", "hex"), der(0x0c, Buffer.from("127.0.0.1")))));
  const validity = sequence(der(0x17, Buffer.from("200101000000Z")), der(0x17, Buffer.from("210101000000Z")));
  const addresses = sequence(der(0x87, Buffer.from([127, 0, 0, 1])));
  const extensions = der(
    0xa3,
    sequence(
      sequence(Buffer.from("0603551d11", "hex"), der(0x04, addresses)),
      sequence(Buffer.from("0603551d13", "hex"), der(0x01, Buffer.from([0xff])), der(0x04, sequence(der(0x01, Buffer.from([0xff]))))),
    ),
  );
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const key = publicKey.export({ format: "der", type: "spki" });
  const body = sequence(version, der(0x02, Buffer.from([1])), algorithm, name, validity, name, key, extensions);
  return { key: pem(privateKey), cert: certificate(body, algorithm, privateKey) };
}

function certificate(body: Buffer, algorithm: Buffer, key: KeyObject): string {
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", body, key)]));
  const lines = sequence(body, algorithm, signature).toString("base64").replace(/.{64}/g, "$&\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function pem(key: KeyObject): string {
  return key.export({ format: "pem", type: "pkcs8" }).toString();
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

/** One value of DER (X.690): tag, length, content. */
function der(tag: number, content: Buffer): Buffer {
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
