// SPDX-License-Identifier: EUPL-1.2
#include "exchange/onderzoek/narekening_uit.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <array>
#include <sstream>
#include <string_view>

#include "domain/woordtabel.h"
#include "exchange/json_object.h"

namespace maatlat {

namespace {

using Poco::Dynamic::Var;
using Poco::JSON::Array;

constexpr Woordtabel<12> kClaimsoorten{
    "aantal",  "percentage",          "bewoording",           "namen",     "verdeling", "volgorde",
    "laagste", "aantal-organisaties", "aantal-verwachtingen", "voldoende", "score",     "oordeel"};
constexpr Woordtabel<6> kProcentwoorden{"precies", "ongeveer", "ruim",
                                        "bijna",   "meer-dan", "minder-dan"};

Array::Ptr namenreeks(const std::vector<std::string>& namen) {
    Array::Ptr uit = new Array;
    for (const std::string& een : namen)
        uit->add(een);
    return uit;
}

/// A number, or the word that it stands for.
Var waarde(Claimsoort soort, long getal) {
    if (soort == Claimsoort::score) return std::string(naam(static_cast<Score>(getal)));
    if (soort != Claimsoort::oordeel) return static_cast<Poco::Int64>(getal);
    return getal < 0 ? Var() : Var(std::string(naam(static_cast<Oordeel>(getal))));
}

Poco::JSON::Object::Ptr alsJson(const Claim& claim) {
    auto uit = nieuwJsonObject();
    uit->set("soort", std::string(woordVan(kClaimsoorten, claim.soort)));
    uit->set("wat", claim.wat);
    const bool procent = claim.soort == Claimsoort::percentage;
    uit->set("woord", procent ? Var(std::string(woordVan(kProcentwoorden, claim.woord))) : Var());
    // Of a wording the words are published, and no figure.
    uit->set("gepubliceerd", claim.soort == Claimsoort::bewoording
                                 ? Var()
                                 : waarde(claim.soort, claim.gepubliceerd));
    uit->set("berekend", waarde(claim.soort, claim.berekend));
    uit->set("geheel", claim.geheel > 0 ? Var(static_cast<Poco::Int64>(claim.geheel)) : Var());
    uit->set("volgt", claim.klopt);
    uit->set("niet_genoemd", namenreeks(claim.tekort));
    uit->set("ten_onrechte_genoemd", namenreeks(claim.teveel));
    uit->set("organisaties", namenreeks(claim.organisaties));
    uit->set("overige", namenreeks(claim.overige));
    return uit;
}

Poco::JSON::Object::Ptr alsJson(const Regelset& regelset, const Narekening& narekening) {
    auto uit = nieuwJsonObject();
    uit->set("regelset", regelset.naam);
    uit->set("volgt", narekening.uitslag == Uitslag::nietTeBeslissen
                          ? Var()
                          : Var(narekening.uitslag == Uitslag::klopt));
    uit->set("reden", narekening.reden);
    Array::Ptr cijfers = new Array;
    for (const Claim& een : narekening.claims)
        cijfers->add(alsJson(een));
    uit->set("cijfers", cijfers);
    return uit;
}

Array::Ptr alsJson(const std::vector<Bewoording>& bewoordingen) {
    Array::Ptr uit = new Array;
    for (const Bewoording& een : bewoordingen) {
        auto bewoording = nieuwJsonObject();
        bewoording->set("woorden", een.woorden);
        bewoording->set("minstens", een.minstens / 100.0);
        bewoording->set("hoogstens", een.hoogstens / 100.0);
        uit->add(bewoording);
    }
    return uit;
}

Array::Ptr samenvatting(const std::vector<Setnarekening>& perSet) {
    Array::Ptr uit = new Array;
    for (const Setnarekening& set : perSet) {
        std::array<int, 3> aantallen{};
        for (const Narekening& een : set.narekeningen)
            ++aantallen.at(static_cast<std::size_t>(een.uitslag));
        auto een = nieuwJsonObject();
        een->set("regelset", set.regelset->naam);
        een->set("volgt", aantallen[0]);
        een->set("volgt_niet", aantallen[1]);
        een->set("niet_te_beslissen", aantallen[2]);
        uit->add(een);
    }
    return uit;
}

}  // namespace

std::string narekeningAlsJson(const Ronde& ronde, const std::vector<Setnarekening>& perSet) {
    auto onderzoek = nieuwJsonObject();
    onderzoek->set("id", ronde.onderzoek.id);
    onderzoek->set("naam", ronde.onderzoek.naam);
    auto kader = nieuwJsonObject();
    kader->set("id", ronde.kader.id);
    kader->set("versie", ronde.kader.versie);
    kader->set("hash", ronde.kader.hash);
    Array::Ptr uitspraken = new Array;
    for (std::size_t i = 0; i < ronde.uitspraken.uitspraken.size(); ++i) {
        const Uitspraak& van = ronde.uitspraken.uitspraken[i];
        auto een = nieuwJsonObject();
        een->set("id", van.id);
        een->set("citaat", van.citaat);
        een->set("plaats", van.bron);
        een->set("lezing", van.bewering);
        een->set("hangt_af_van_regelset", perSet.front().narekeningen[i].volgtUitRegels);
        Array::Ptr uitkomsten = new Array;
        for (const Setnarekening& set : perSet)
            uitkomsten->add(alsJson(*set.regelset, set.narekeningen[i]));
        een->set("uitkomsten", uitkomsten);
        uitspraken->add(een);
    }
    auto alles = nieuwJsonObject();
    alles->set("onderzoek", onderzoek);
    alles->set("kader", kader);
    alles->set("bewoordingen", alsJson(ronde.uitspraken.bewoordingen));
    alles->set("uitspraken", uitspraken);
    alles->set("samenvatting", samenvatting(perSet));
    std::ostringstream uit;
    alles->stringify(uit, 2);
    return uit.str() + "\n";
}

}  // namespace maatlat
