// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/inrichten.h"

#include <algorithm>
#include <memory>
#include <vector>

#include "domain/toetsingskader.h"
#include "kader/bestand.h"
#include "kader/bestandssoort.h"
#include "kader/kader_lezer.h"
#include "kader/naamregister.h"
#include "kader/onderzoek/betekenis_lezer.h"
#include "kader/onderzoek/organisaties_lezer.h"
#include "kader/privacykennis_lezer.h"
#include "kader/publicatie/openbaarmaking_lezer.h"
#include "kader/steekproef/dossierformulier_lezer.h"
#include "kader/steekproef/termijnkalender_lezer.h"
#include "store/kader_store.h"
#include "store/onderzoek/betekenis_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/steekproef/dossierformulier_store.h"

namespace maatlat {

namespace {

namespace fs = std::filesystem;

constexpr const char* kOrganisaties = "organisaties.yaml";
constexpr const char* kKalender = "gelijkgestelde-dagen.yaml";
constexpr const char* kRegimes = "openbaarmaking.yaml";
constexpr const char* kPrivacywacht = "privacywacht";

/// A file of the folder, as it was read.
struct Criteriabestand {
    std::string pad;
    std::string yaml;
    std::string soort;
};

/// Kaders and forms, in the order of their names, so that every machine does the same.
std::vector<Criteriabestand> leesBestanden(const fs::path& criteria) {
    std::vector<fs::path> paden;
    for (const fs::directory_entry& een : fs::directory_iterator(criteria))
        if (een.path().extension() == ".yaml" && een.path().filename() != kOrganisaties &&
            een.path().filename() != kKalender && een.path().filename() != kRegimes)
            paden.push_back(een.path());
    std::sort(paden.begin(), paden.end());
    std::vector<Criteriabestand> uit;
    for (const fs::path& pad : paden) {
        std::string yaml = leesBestand(pad, kGrootsteYaml);
        std::string soort = bestandssoort(yaml, pad.string());
        uit.push_back({pad.string(), std::move(yaml), std::move(soort)});
    }
    return uit;
}

bool isFormulier(const Criteriabestand& bestand) {
    return bestand.soort == "dossierformulier";
}

struct Gelezenkader {
    Toetsingskader kader;
    std::string yaml;
};

bool isBetekenis(const Criteriabestand& bestand) {
    return bestand.soort == kBetekenissoort;
}

/// What is neither of those must be a kader: a file of another kind is refused as one.
std::vector<Gelezenkader> leesKaders(const std::vector<Criteriabestand>& bestanden) {
    std::vector<Gelezenkader> uit;
    for (const Criteriabestand& een : bestanden)
        if (!isFormulier(een) && !isBetekenis(een))
            uit.push_back({leesKader(een.yaml, een.pad), een.yaml});
    return uit;
}

auto zoeker(const std::vector<Gelezenkader>& kaders) {
    return [&](const std::string& id, const std::string& versie) -> const Toetsingskader* {
        for (const Gelezenkader& een : kaders)
            if (een.kader.id == id && een.kader.versie == versie) return &een.kader;
        return nullptr;
    };
}

/// Each against its kader, which must be one of these.
std::vector<Bewaardformulier> leesFormulieren(const std::vector<Criteriabestand>& bestanden,
                                              const std::vector<Gelezenkader>& kaders) {
    const Kaderzoeker zoek = zoeker(kaders);
    std::vector<Bewaardformulier> uit;
    for (const Criteriabestand& een : bestanden) {
        if (!isFormulier(een)) continue;
        const Dossierformulier gelezen = leesDossierformulier(een.yaml, een.pad, zoek);
        uit.push_back({gelezen.id, gelezen.versie, gelezen.kader, gelezen.kaderversie, gelezen.hash,
                       een.yaml});
    }
    return uit;
}

struct Gelezenbetekenis {
    Betekenis betekenis;
    std::string yaml;
};

/// Each beside its kader, which must be one of these.
std::vector<Gelezenbetekenis> leesBetekenissen(const std::vector<Criteriabestand>& bestanden,
                                               const std::vector<Gelezenkader>& kaders) {
    std::vector<Gelezenbetekenis> uit;
    for (const Criteriabestand& een : bestanden)
        if (isBetekenis(een))
            uit.push_back({leesBetekenis(een.yaml, een.pad, zoeker(kaders)), een.yaml});
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
    const std::vector<Criteriabestand> bestanden = leesBestanden(criteria);
    const std::vector<Gelezenkader> kaders = leesKaders(bestanden);
    const std::vector<Bewaardformulier> formulieren = leesFormulieren(bestanden, kaders);
    const std::vector<Gelezenbetekenis> betekenissen = leesBetekenissen(bestanden, kaders);
    const fs::path namen = criteria / kOrganisaties;
    std::vector<Organisatie> organisaties;
    if (fs::exists(namen))
        organisaties = leesOrganisaties(leesBestand(namen, kGrootsteYaml), namen.string());

    return database.schrijf("inrichting", [&](Transactie& transactie) {
        int aantal = 0;
        for (const auto& [kader, yaml] : kaders)
            aantal += kaderStore::bewaar(transactie, {kader.id, kader.versie, kader.hash, yaml});
        for (const Bewaardformulier& een : formulieren)
            aantal += dossierformulierStore::bewaar(transactie, een);
        for (const auto& [van, yaml] : betekenissen)
            aantal += betekenisStore::bewaar(transactie, van.kader, van.versie, yaml);
        const std::vector<Organisatie> ontbreken =
            nieuwe(organisatieStore::alle(transactie), organisaties);
        return aantal + organisatieStore::bewaar(transactie, ontbreken);
    });
}

Termijnkalender leesTermijnkalender(const fs::path& criteria) {
    const fs::path pad = criteria / kKalender;
    if (!fs::exists(pad)) return {};
    return leesTermijnkalender(leesBestand(pad, kGrootsteYaml), pad.string());
}

Openbaarmakingsregimes leesOpenbaarmaking(const fs::path& criteria) {
    const fs::path pad = criteria / kRegimes;
    if (!fs::exists(pad)) return {};
    return leesOpenbaarmaking(leesBestand(pad, kGrootsteYaml), pad.string());
}

std::shared_ptr<const Privacykennis> leesPrivacykennis(const fs::path& criteria) {
    auto kennis = std::make_shared<Privacykennis>();
    for (const char* bestand : {"namen.yaml", "woorden.yaml"}) {
        const fs::path pad = criteria / kPrivacywacht / bestand;
        leesPrivacykennis(leesBestand(pad, kGrootsteYaml), pad.string(), *kennis);
    }
    return kennis;
}

}  // namespace maatlat
