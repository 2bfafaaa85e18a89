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

/** The Debian package that a file is of. Under /usr a library may be known by its older place. */
function pakketVan(pad) {
  for (const poging of [pad, pad.replace(/^\/usr\//, "/"), `/usr${pad}`]) {
    try {
      return doe("dpkg-query", "-S", poging).split(": ")[0].split(":")[0].split(",")[0];
    } catch {
      // not by this name
    }
  }
  return stop(`no Debian package has ${pad}`);
}

const feiten = new Map();
function debian(pakket) {
  if (!feiten.has(pakket)) {
    const [versieVan, bron, architectuur] = doe(
      "dpkg-query", "-W", "-f", "${Version}\t${source:Package}\t${Architecture}", pakket).split("\t");
    const kennis = licenties.debian[bron];
    if (!kennis)
      stop(`${pakket} of ${bron} is not in cmake/stuklijst/licenties.json. Put it there, and in the table Libraries of README.md`);
    const purl = `pkg:deb/debian/${pakket}@${encodeURIComponent(versieVan)}?arch=${architectuur}&distro=debian-12`;
    feiten.set(pakket, {
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
      components: [],
    });
  }
  return feiten.get(pakket);
}

/** Which libraries a file asks for by name. */
const nodig = (pad) =>
  [...doe("objdump", "-p", pad).matchAll(/^\s+NEEDED\s+(\S+)/gm)].map((regel) => regel[1]);

/** All that the program loads: by name, the file and its package. */
function bibliotheken() {
  const uit = new Map();
  for (const [, naam, pad] of doe("ldd", programma).matchAll(/^\s+(\S+) => (\/\S+)/gm)) {
    const echt = realpathSync(pad);
    const deel = debian(pakketVan(echt));
    deel.components.push(bestand(echt, basename(echt)));
    uit.set(naam, { pad: echt, deel });
  }
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

const maatlat = `pkg:generic/maatlat@${versie}`;
const geladen = bibliotheken();
const refsVan = (pad, zelf) =>
  [...new Set(nodig(pad).map((naam) => geladen.get(naam)?.deel["bom-ref"]).filter((ref) => ref && ref !== zelf))].sort();

// Headers only: what of it is used stands in the program itself.
const cli11 = debian("libcli11-dev");
const themas = Object.keys(licenties.npm).map(thema);

const afhankelijk = new Map([[maatlat, new Set([...refsVan(programma), cli11["bom-ref"], ...themas.map((een) => een["bom-ref"])])]]);
for (const { pad, deel } of geladen.values()) {
  const van = afhankelijk.get(deel["bom-ref"]) ?? new Set();
  for (const ref of refsVan(pad, deel["bom-ref"])) van.add(ref);
  afhankelijk.set(deel["bom-ref"], van);
}

for (const een of feiten.values()) {
  een.components.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (een.components.length === 0) delete een.components;
}
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
  components: [...feiten.values(), ...themas].sort(opNaam),
  dependencies: [...afhankelijk].map(([ref, van]) => ({ ref, dependsOn: [...van].sort() })).sort((a, b) => (a.ref < b.ref ? -1 : 1)),
};
if (process.env.SOURCE_DATE_EPOCH)
  lijst.metadata.timestamp = new Date(1000 * Number(process.env.SOURCE_DATE_EPOCH)).toISOString();

// A number of the form that the standard asks (RFC 9562, version 8: of one's own making).
const cijfers = som("sha256", JSON.stringify(lijst));
const uuid = `${cijfers.slice(0, 8)}-${cijfers.slice(8, 12)}-8${cijfers.slice(13, 16)}-8${cijfers.slice(17, 20)}-${cijfers.slice(20, 32)}`;
const { $schema, bomFormat, specVersion, ...rest } = lijst;
process.stdout.write(JSON.stringify({ $schema, bomFormat, specVersion, serialNumber: `urn:uuid:${uuid}`, ...rest }, null, 2) + "\n");
