// SPDX-License-Identifier: EUPL-1.2
#include "rules/traject/verschillen.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "domain/opvolging/hertoets.h"
#include "domain/score.h"
#include "domain/toets/grondslag.h"
#include "domain/toets/recordsleutel.h"
#include "domain/vastlegging.h"
#include "domain/woordtabel.h"
#include "hash/sha256.h"
#include "rules/traject/zinsparen.h"
#include "taal/volzin.h"

namespace maatlat {

namespace {

using enum Verschilsoort;

constexpr Woordtabel<9> kSoorten{"score",    "oordeel", "verbeterpunt", "zin",  "volgorde",
                                 "indeling", "record",  "steekproef",   "kader"};

bool isCijfer(char teken) {
    return teken >= '0' && teken <= '9';
}

/// "1.2" before "1.10".
struct Codevolgorde {
    static std::size_t eindeGetal(std::string_view tekst, std::size_t van) {
        while (van < tekst.size() && isCijfer(tekst[van]))
            ++van;
        return van;
    }

    bool operator()(const std::string& een, const std::string& ander) const {
        std::size_t i = 0, j = 0;
        while (i < een.size() && j < ander.size()) {
            if (isCijfer(een[i]) && isCijfer(ander[j])) {
                const auto tot = eindeGetal(een, i), totAnder = eindeGetal(ander, j);
                const std::string_view links(een.data() + i, tot - i);
                const std::string_view rechts(ander.data() + j, totAnder - j);
                if (links.size() != rechts.size()) return links.size() < rechts.size();
                if (links != rechts) return links < rechts;
                i = tot;
                j = totAnder;
            } else if (een[i] != ander[j]) {
                return een[i] < ander[j];
            } else {
                ++i;
                ++j;
            }
        }
        return een.size() - i < ander.size() - j;
    }
};

/// What a content says under one key, sorted. There is one, but for a content that nobody made.
using Waarden = std::vector<std::string>;
using Opzoek = std::map<std::string, Waarden, Codevolgorde>;

/// A frozen content by key. Values that are compared whole stand under "key\ndeel".
struct Gelezen {
    std::map<Verschilsoort, Opzoek> feiten;
    Opzoek teksten;
    Opzoek records;

    void voegToe(Verschilsoort soort, const std::string& sleutel, const std::string& deel,
                 std::string waarde) {
        if (!waarde.empty()) feiten[soort][sleutel + "\n" + deel].push_back(std::move(waarde));
    }

    void sorteer() {
        const auto elk = [](Opzoek& van) {
            for (auto& [sleutel, waarden] : van)
                std::ranges::sort(waarden);
        };
        for (auto& [soort, van] : feiten)
            elk(van);
        elk(teksten);
        elk(records);
    }
};

void leesSteekproef(Gelezen& uit, const Vastlegging& regel) {
    const std::string sleutel = "steekproef/" + regel.tekst("steekproef");
    if (regel.tekst("vraag").empty()) {
        for (const auto& [naam, waarde] : regel.paren())
            if (naam != "steekproef") uit.voegToe(steekproef, sleutel, naam, waarde);
        return;
    }
    std::string aantallen;
    for (const std::string& een : regel.alle("aantal"))
        aantallen += (aantallen.empty() ? "" : " ") + een;
    uit.voegToe(steekproef, sleutel, "vraag " + regel.tekst("vraag") + ", " + regel.tekst("van"),
                aantallen);
}

void leesRegel(Gelezen& uit, std::string_view tekst) {
    const auto regel = Vastlegging::lees(tekst);
    if (!regel || regel->paren().empty()) {
        uit.voegToe(kader, "toets", "regel", std::string(tekst));
        return;
    }
    const auto& paren = regel->paren();
    const auto& [eerste, waarde] = paren.front();
    const std::string tweede = paren.size() > 1 ? paren[1].first : "";
    if (eerste == "vorm") {
        for (const auto& [naam, wat] : paren)
            uit.voegToe(kader, "toets", naam, wat);
    } else if (eerste == "verwachting" && tweede == "score") {
        uit.voegToe(score, "score/" + waarde, "", paren[1].second);
        if (paren[1].second == naam(Score::onvoldoende))
            uit.voegToe(verbeterpunt, "verbeterpunt/" + waarde, "",
                        std::string(teken(Score::onvoldoende)));
    } else if (eerste == "criterium" && tweede == "oordeel") {
        uit.voegToe(oordeel, "oordeel/" + waarde, "", paren[1].second);
    } else if (eerste == "veld" && tweede == "versie") {
        // What a score says stands with its verwachting.
        if (!regel->tekst("waarde").empty() && !waarde.starts_with("score/"))
            uit.teksten[waarde].push_back(regel->tekst("waarde"));
    } else if (eerste == "steekproef") {
        leesSteekproef(uit, *regel);
    } else if (tweede == "inhoud") {
        uit.records[eerste + "/" + waarde].push_back(paren[1].second);
    } else {
        uit.voegToe(kader, "toets", "regel", std::string(tekst));
    }
}

Gelezen lees(std::string_view inhoud) {
    Gelezen uit;
    while (!inhoud.empty()) {
        const auto einde = std::min(inhoud.find('\n'), inhoud.size());
        if (einde > 0) leesRegel(uit, inhoud.substr(0, einde));
        inhoud.remove_prefix(std::min(einde + 1, inhoud.size()));
    }
    uit.sorteer();
    return uit;
}

const Waarden& bij(const Opzoek& in, const std::string& sleutel) {
    static const Waarden kGeen;
    const auto plaats = in.find(sleutel);
    return plaats == in.end() ? kGeen : plaats->second;
}

/// For every key of both, in order.
template <class Doe>
void voorElk(const Opzoek& was, const Opzoek& wordt, Doe doe) {
    std::set<std::string, Codevolgorde> sleutels;
    for (const Opzoek* een : {&was, &wordt})
        for (const auto& [sleutel, waarden] : *een)
            sleutels.insert(sleutel);
    for (const std::string& een : sleutels)
        doe(een, bij(was, een), bij(wordt, een));
}

/// What only one of the two has, side by side.
void vergelijkHeel(std::vector<Verschil>& uit, const Verschil& vorm, const Waarden& was,
                   const Waarden& wordt) {
    Waarden weg, erbij;
    std::ranges::set_difference(was, wordt, std::back_inserter(weg));
    std::ranges::set_difference(wordt, was, std::back_inserter(erbij));
    for (std::size_t i = 0; i < std::max(weg.size(), erbij.size()); ++i) {
        Verschil een = vorm;
        if (i < weg.size()) een.was = weg[i];
        if (i < erbij.size()) een.wordt = erbij[i];
        uit.push_back(std::move(een));
    }
}

std::string samen(const std::vector<std::string>& waarden) {
    std::string uit;
    for (const std::string& een : waarden)
        uit += (uit.empty() ? "" : ", ") + een;
    return uit;
}

void vergelijkRecord(std::vector<Verschil>& uit, const std::string& sleutel, const Waarden& was,
                     const Waarden& wordt) {
    const Verschil vorm{.soort = record, .sleutel = sleutel};
    if (was == wordt) return;
    if (was.size() != 1 || wordt.size() != 1) return vergelijkHeel(uit, vorm, was, wordt);
    const auto oud = Vastlegging::lees(was.front()), nieuw = Vastlegging::lees(wordt.front());
    if (!oud || !nieuw) return vergelijkHeel(uit, vorm, was, wordt);
    const auto voor = uit.size();
    std::set<std::string> gehad;
    for (const Vastlegging* van : {&*oud, &*nieuw})
        for (const auto& [deel, waarde] : van->paren()) {
            if (!gehad.insert(deel).second || oud->alle(deel) == nieuw->alle(deel)) continue;
            uit.push_back({.soort = record,
                           .sleutel = sleutel,
                           .deel = deel,
                           .was = samen(oud->alle(deel)),
                           .wordt = samen(nieuw->alle(deel))});
        }
    if (uit.size() == voor) vergelijkHeel(uit, vorm, was, wordt);
}

/// The sentences of a text with the white space around each.
struct Zinnen {
    explicit Zinnen(std::string_view van) : tekst(van), stukken(volzinnen(van)) {
        for (const Stuk& een : stukken)
            zinnen.emplace_back(een.in(tekst));
    }
    int aantal() const { return static_cast<int>(zinnen.size()); }

    /// Before sentence `i`, or after the last one.
    std::string_view witVoor(int i) const {
        const auto hier = static_cast<std::size_t>(i);
        const std::size_t van = hier == 0 ? 0 : stukken[hier - 1].eind;
        const std::size_t tot = hier == stukken.size() ? tekst.size() : stukken[hier].vanaf;
        return tekst.substr(van, tot - van);
    }
    std::string op(int i) const {
        return i < 0 || i >= aantal() ? std::string() : zinnen[static_cast<std::size_t>(i)];
    }

    std::string_view tekst;
    Stukken stukken;
    std::vector<std::string> zinnen;
};

void vergelijkTekst(std::vector<Verschil>& uit, const std::string& sleutel, std::string_view was,
                    std::string_view wordt) {
    if (was == wordt) return;
    const Zinnen oud(was), nieuw(wordt);
    std::vector<Zinspaar> blijft{{-1, -1, Zinspaar::Hoe::gelijk}};
    for (const Zinspaar& een : zinsparen(oud.zinnen, nieuw.zinnen)) {
        if (een.hoe == Zinspaar::Hoe::gelijk) {
            blijft.push_back(een);
            continue;
        }
        uit.push_back({.soort = een.hoe == Zinspaar::Hoe::verplaatst ? volgorde : zin,
                       .sleutel = sleutel,
                       .was = oud.op(een.was),
                       .wordt = nieuw.op(een.wordt),
                       .plaatsWas = een.was,
                       .plaatsWordt = een.wordt});
    }
    blijft.push_back({oud.aantal(), nieuw.aantal(), Zinspaar::Hoe::gelijk});
    for (std::size_t i = 1; i < blijft.size(); ++i) {
        const Zinspaar &een = blijft[i - 1], &volgend = blijft[i];
        if (een.was + 1 != volgend.was || een.wordt + 1 != volgend.wordt) continue;
        const std::string_view toen = oud.witVoor(volgend.was), nu = nieuw.witVoor(volgend.wordt);
        if (toen == nu) continue;
        const auto met = [&](std::string_view wit) {
            return oud.op(een.was) + std::string(wit) + oud.op(volgend.was);
        };
        uit.push_back({.soort = indeling, .sleutel = sleutel, .was = met(toen), .wordt = met(nu)});
    }
}

/// Gives each its kenmerk.
std::vector<Verschil> metKenmerk(std::vector<Verschil> verschillen) {
    std::map<std::string, int> gehad;
    for (Verschil& een : verschillen) {
        const std::string inhoud = Vastlegging{
            {"soort", std::string(naam(een.soort))},
            {"sleutel", een.sleutel},
            {"deel", een.deel},
            {"was", een.was},
            {"wordt", een.wordt}}.codeer();
        een.kenmerk = sha256Hex(inhoud + "\n" + std::to_string(++gehad[inhoud]));
    }
    return verschillen;
}

}  // namespace

std::vector<Verschil> tekstverschillen(const std::string& sleutel, std::string_view was,
                                       std::string_view wordt) {
    std::vector<Verschil> uit;
    vergelijkTekst(uit, sleutel, was, wordt);
    return metKenmerk(std::move(uit));
}

std::vector<Verschil> verschillen(std::string_view was, std::string_view wordt) {
    std::vector<Verschil> uit;
    if (was == wordt) return uit;
    Gelezen oud = lees(was), nieuw = lees(wordt);
    const auto feiten = [&](Verschilsoort soort) {
        voorElk(oud.feiten[soort], nieuw.feiten[soort],
                [&](const std::string& plaats, const Waarden& toen, const Waarden& nu) {
                    const auto regel = plaats.find('\n');
                    vergelijkHeel(uit,
                                  {.soort = soort,
                                   .sleutel = plaats.substr(0, regel),
                                   .deel = plaats.substr(regel + 1)},
                                  toen, nu);
                });
    };
    for (const Verschilsoort een : {kader, score, oordeel, verbeterpunt})
        feiten(een);
    voorElk(oud.teksten, nieuw.teksten,
            [&](const std::string& sleutel, const Waarden& toen, const Waarden& nu) {
                if (toen.size() > 1 || nu.size() > 1)
                    return vergelijkHeel(uit, {.soort = zin, .sleutel = sleutel}, toen, nu);
                vergelijkTekst(uit, sleutel, samen(toen), samen(nu));
            });
    voorElk(oud.records, nieuw.records,
            [&](const std::string& sleutel, const Waarden& toen, const Waarden& nu) {
                vergelijkRecord(uit, sleutel, toen, nu);
            });
    feiten(steekproef);
    return metKenmerk(std::move(uit));
}

std::string omschrijving(const Verschil& verschil) {
    const auto achter = [&](const std::string& woorden) {
        return woorden + verschil.sleutel.substr(verschil.sleutel.find('/') + 1);
    };
    const std::string deel = verschil.deel.empty() ? "" : ": " + verschil.deel;
    if (verschil.soort == oordeel) return achter("Oordeel over ");
    if (verschil.soort == kader) return "Uitgangspunten van de toets" + deel;
    if (verschil.soort == steekproef) return achter("Dossiersteekproef ") + deel;
    if (const std::string naam = grondslagnaam(verschil.sleutel); !naam.empty()) return naam;
    if (const std::string naam = hertoetsnaam(verschil.sleutel); !naam.empty()) return naam;
    const auto sleutel = leesRecordsleutel(verschil.sleutel);
    return (sleutel ? omschrijving(*sleutel) : verschil.sleutel) + deel;
}

std::string leesbaar(const Verschil& verschil, const std::string& kant) {
    if (verschil.soort == verbeterpunt)
        return kant.empty() ? "geen verbeterpunt" : "een verbeterpunt";
    if (verschil.soort == record && !verschil.deel.empty() && !kant.empty() &&
        !grondslagnaam(verschil.sleutel).empty())
        return "bevinding " + kant;
    if (verschil.soort != record || !verschil.deel.empty()) return kant;
    const auto inhoud = Vastlegging::lees(kant);
    if (!inhoud) return kant;
    std::string uit;
    for (const auto& [naam, waarde] : inhoud->paren())
        if (!waarde.empty()) uit += (uit.empty() ? "" : "\n") + naam + ": " + waarde;
    return uit;
}

std::string_view naam(Verschilsoort soort) {
    return woordVan(kSoorten, soort);
}

}  // namespace maatlat
