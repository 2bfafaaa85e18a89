// SPDX-License-Identifier: EUPL-1.2
// The software bill of materials of a build (CycloneDX 1.5, JSON): what the program is linked with,
// as it stands on this computer, and the theme with its fonts.
//
//     node cmake/stuklijst/stuklijst.mjs PROGRAM VERSION THEMES
//
// THEMES is the folder statisch. The list follows from these alone: no moment stands in it but that
// of SOURCE_DATE_EPOCH, and its number follows from its contents.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const hier = dirname(fileURLToPath(import.meta.url));
const licenties = JSON.parse(readFileSync(join(hier, "licenties.json"), "utf8"));

const stop = (waarom) => {
  console.error(`stuklijst: ${waarom}`);
  process.exit(1);
};
const [programma, versie, statisch] = process.argv.slice(2);
if (!statisch) stop("give the program, its version and the folder statisch");

const doe = (wat, ...woorden) =>
  execFileSync(wat, woorden, { encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8" }, stdio: ["ignore", "pipe", "ignore"] });
const som = (soort, bytes) => createHash(soort).update(bytes).digest("hex");
const opNaam = (a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1);

/** A licence in the words of the standard: an SPDX name, an SPDX expression, or a name of its own. */
const licentie = ({ licentie: id, keuze: expression, naam: name }) =>
  expression ? [{ expression }] : [{ license: id ? { id } : { name } }];

const bestand = (pad, naam, extra = {}) => ({
  type: "file",
  name: naam,
  hashes: [{ alg: "SHA-256", content: som("sha256", readFileSync(pad)) }],
  ...extra,
});

/** What a command says, also when it did not know all that it was asked. */
function zegt(wat, ...woorden) {
  try {
    return doe(wat, ...woorden);
  } catch (fout) {
    return fout.stdout ?? "";
  }
}

/** The Debian package of each file. Under /usr a library may be known by its older place. */
function pakkettenVan(paden) {
  const namen = (pad) => [pad, pad.replace(/^\/usr\//, "/"), `/usr${pad}`];
  const van = new Map(
    zegt("dpkg-query", "-S", ...paden.flatMap(namen)).split("\n").map((regel) => {
      const [pakket, pad] = regel.split(": ");
      return [pad, pakket.split(":")[0]];
    }));
  return new Map(paden.map((pad) => [pad, namen(pad).map((naam) => van.get(naam)).find(Boolean) ?? stop(`no Debian package has ${pad}`)]));
}

/** A component for each package, by its name. */
function debian(pakketten) {
  const uit = new Map();
  const vorm = "${Package}\t${Version}\t${source:Package}\t${Architecture}\n";
  for (const regel of doe("dpkg-query", "-W", "-f", vorm, ...pakketten).trim().split("\n")) {
    const [pakket, versieVan, bron, architectuur] = regel.split("\t");
    const kennis = licenties.debian[bron];
    if (!kennis)
      stop(`${pakket} of ${bron} is not in cmake/stuklijst/licenties.json. Put it there, and in the table Libraries of README.md`);
    const purl = `pkg:deb/debian/${pakket}@${encodeURIComponent(versieVan)}?arch=${architectuur}&distro=debian-12`;
    uit.set(pakket, {
      type: "library",
      "bom-ref": purl,
      supplier: { name: "Debian" },
      name: pakket,
      version: versieVan,
      licenses: licentie(kennis),
      purl,
      properties: [
        { name: "maatlat:bronpakket", value: bron },
        ...(kennis.rij ? [{ name: "maatlat:rij", value: kennis.rij }] : []),
      ],
    });
  }
  return uit;
}

/** Which libraries each file asks for by name. */
function gevraagd(paden) {
  const delen = doe("objdump", "-p", ...paden).split(/^(.+): +file format .*$/m).slice(1);
  const uit = new Map();
  for (let i = 0; i < delen.length; i += 2)
    uit.set(delen[i], [...delen[i + 1].matchAll(/^\s+NEEDED\s+(\S+)/gm)].map((regel) => regel[1]));
  return uit;
}

function thema(naam) {
  const kennis = licenties.npm[naam];
  const slot = JSON.parse(readFileSync(join(statisch, "package-lock.json"), "utf8"));
  const vast = slot.packages[`node_modules/${naam}`];
  const purl = `pkg:npm/${naam.replace("@", "%40")}@${vast.version}`;
  const map = join(statisch, "node_modules", naam, "dist", kennis.thema);
  if (!existsSync(map)) stop(`${map} is not there: fetch the theme first`);
  // As src/web/statisch.cpp serves it: the style, and the fonts and pictures that it names.
  const stijl = readFileSync(join(map, kennis.stijl), "utf8");
  const genoemd = new Set([...stijl.matchAll(/url\("\.\/([^"]+)"/g)].map((een) => een[1]));
  const delen = [...genoemd].filter((een) => kennis.bestanden[extname(een)] && existsSync(join(map, een))).sort();
  return {
    type: "library",
    "bom-ref": purl,
    supplier: { name: kennis.leverancier },
    group: naam.split("/")[0],
    name: naam.split("/")[1],
    version: vast.version,
    hashes: [{ alg: "SHA-512", content: Buffer.from(vast.integrity.split("-")[1], "base64").toString("hex") }],
    licenses: licentie(kennis),
    purl,
    properties: [{ name: "maatlat:rij", value: kennis.rij }],
    components: [
      bestand(join(map, kennis.stijl), kennis.stijl, { licenses: licentie(kennis) }),
      ...delen.map((een) => bestand(join(map, een), een, { licenses: licentie({ licentie: kennis.bestanden[extname(een)] }) })),
    ],
  };
}

// By the name under which it is asked for: the file that is loaded.
const geladen = new Map(
  [...doe("ldd", programma).matchAll(/^\s+(\S+) => (\/\S+)/gm)].map(([, naam, pad]) => [naam, realpathSync(pad)]));
const paden = [...new Set(geladen.values())].sort();
const pakketVan = pakkettenVan(paden);
const kop = "libcli11-dev"; // headers only: what of it is used stands in the program itself
const pakketten = debian([...new Set([...pakketVan.values(), kop])]);
for (const pad of paden) {
  const deel = pakketten.get(pakketVan.get(pad));
  deel.components = [...(deel.components ?? []), bestand(pad, basename(pad))];
}
const themas = Object.keys(licenties.npm).map(thema);
const componenten = [...pakketten.values(), ...themas].sort(opNaam);

const maatlat = `pkg:generic/maatlat@${versie}`;
const afhankelijk = new Map([maatlat, ...componenten.map((een) => een["bom-ref"])].map((ref) => [ref, new Set()]));
for (const [pad, namen] of gevraagd([programma, ...paden])) {
  const zelf = pad === programma ? maatlat : pakketten.get(pakketVan.get(pad))["bom-ref"];
  for (const naam of namen) {
    const ref = geladen.has(naam) && pakketten.get(pakketVan.get(geladen.get(naam)))["bom-ref"];
    if (ref && ref !== zelf) afhankelijk.get(zelf).add(ref);
  }
}
for (const een of [pakketten.get(kop), ...themas]) afhankelijk.get(maatlat).add(een["bom-ref"]);

const lijst = {
  $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: {
    component: {
      type: "application",
      "bom-ref": maatlat,
      name: "maatlat",
      version: versie,
      licenses: [{ license: { id: "EUPL-1.2" } }],
      purl: maatlat,
    },
  },
  components: componenten,
  dependencies: [...afhankelijk].map(([ref, van]) => ({ ref, dependsOn: [...van].sort() })).sort((a, b) => (a.ref < b.ref ? -1 : 1)),
};
if (process.env.SOURCE_DATE_EPOCH)
  lijst.metadata.timestamp = new Date(1000 * Number(process.env.SOURCE_DATE_EPOCH)).toISOString();

// A number of the form that the standard asks (RFC 9562, version 8: of one's own making).
const cijfers = som("sha256", JSON.stringify(lijst));
const uuid = `${cijfers.slice(0, 8)}-${cijfers.slice(8, 12)}-8${cijfers.slice(13, 16)}-8${cijfers.slice(17, 20)}-${cijfers.slice(20, 32)}`;
const { $schema, bomFormat, specVersion, ...rest } = lijst;
process.stdout.write(JSON.stringify({ $schema, bomFormat, specVersion, serialNumber: `urn:uuid:${uuid}`, ...rest }, null, 2) + "\n");
