// Verifies the DKIM signatures of the mail in a file, with the public key given instead of one from the DNS:
// node verify.js <directory of node_modules> <mail> <domain> <selector> <public key>
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const [directory, mail, domain, selector, key] = process.argv.slice(2);
const { dkimVerify } = createRequire(directory + "/")("mailauth/lib/dkim/verify");

const resolver = async (name, type) => {
  if (name === `${selector}._domainkey.${domain}` && type === "TXT") return [[`v=DKIM1; k=rsa; p=${key}`]];
  throw Object.assign(new Error("no such record"), { code: "ENOTFOUND" });
};

dkimVerify(readFileSync(mail), { resolver }).then(({ results }) =>
  console.log(JSON.stringify(results.map(({ status, signingHeaders }) => ({ status, signed: signingHeaders.keys })))),
);
