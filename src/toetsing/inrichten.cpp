// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/inrichten.h"

#include <algorithm>
#include <vector>

#include "domain/toetsingskader.h"
#include "kader/bestand.h"
#include "kader/kader_lezer.h"
#include "kader/naamregister.h"
#include "kader/organisaties_lezer.h"
#include "store/kader_store.h"
#include "store/organisatie_store.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr const char* kOrganisaties = "organisaties.yaml";

/// A kader as it was read, with the text that the database keeps.
BewaardKader leesMetTekst(const fs::path& pad) {
    const std::string yaml = leesBestand(pad, kGrootsteYaml);
    const Toetsingskader kader = leesKader(yaml, pad.string());
    return {kader.id, kader.versie, kader.hash, yaml};
}

/// In the order of their names, so that every machine does the same.
std::vector<fs::path> kaderbestanden(const fs::path& criteria) {
    std::vector<fs::path> uit;
    for (const fs::directory_entry& een : fs::directory_iterator(criteria))
        if (een.path().extension() == ".yaml" && een.path().filename() != kOrganisaties)
            uit.push_back(een.path());
    std::sort(uit.begin(), uit.end());
    return uit;
}

/// Those whose name means nothing yet in the database, in any spelling.
std::vector<Organisatie> nieuwe(const std::vector<Organisatie>& bekend,
                                const std::vector<Organisatie>& gelezen) {
    const Naamregister register_(bekend);
    std::vector<Organisatie> uit;
    for (const Organisatie& een : gelezen)
        if (!register_.vind(een.naam)) uit.push_back(een);
    return uit;
}

}  // namespace

int richtIn(Database& database, const fs::path& criteria) {
    // Everything is read and checked before the database is touched.
    std::vector<BewaardKader> kaders;
    for (const fs::path& pad : kaderbestanden(criteria))
        kaders.push_back(leesMetTekst(pad));
    const fs::path namen = criteria / kOrganisaties;
    std::vector<Organisatie> organisaties;
    if (fs::exists(namen))
        organisaties = leesOrganisaties(leesBestand(namen, kGrootsteYaml), namen.string());

    return database.schrijf("inrichting", [&](Transactie& transactie) {
        int aantal = 0;
        for (const BewaardKader& een : kaders)
            aantal += kaderStore::bewaar(transactie, een) ? 1 : 0;
        const std::vector<Organisatie> ontbreken =
            nieuwe(organisatieStore::alle(transactie), organisaties);
        return aantal + organisatieStore::bewaar(transactie, ontbreken);
    });
}

}  // namespace maatlat
