// SPDX-License-Identifier: EUPL-1.2
#include "kader/regelset_lezer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "kader/percentage.h"
#include "taal/spelling.h"

namespace maatlat {

namespace {

constexpr std::array<std::pair<std::string_view, Vergelijking>, 5> kVergelijkingen{{
    {"precies", Vergelijking::precies},
    {"minstens", Vergelijking::minstens},
    {"hoogstens", Vergelijking::hoogstens},
    {"meer_dan", Vergelijking::meerDan},
    {"minder_dan", Vergelijking::minderDan},
}};

/// A count ("3") or a share in percent ("51", "66.67") as Voorwaarde::grens; nothing when it is
/// neither.
std::optional<long> leesGrens(std::string_view tekst, bool aandeel) {
    if (aandeel) return leesPercentage(tekst);
    int aantal = -1;
    const auto uit = std::from_chars(tekst.data(), tekst.data() + tekst.size(), aantal);
    const bool geheel = uit.ec == std::errc{} && uit.ptr == tekst.data() + tekst.size();
    return geheel && aantal >= 0 && aantal <= kMaxBeoordeeld ? std::optional<long>(aantal)
                                                             : std::nullopt;
}

std::vector<Voorwaarde> leesVoorwaarden(const Knoop& als, Meldingen& meldingen) {
    std::vector<Voorwaarde> uit;
    Velden grootheden(als, meldingen, "een voorwaarde");
    for (const bool aandeel : {false, true})
        for (const Score score :
             {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld}) {
            const std::string grootheid = (aandeel ? "aandeel_" : "") + std::string(naam(score));
            const auto knoop = grootheden.tabel(grootheid, false);
            if (!knoop) continue;
            Velden grenzen(*knoop, meldingen, "de voorwaarde over " + grootheid);
            const std::size_t eerder = uit.size();
            for (const auto& [woord, vergelijking] : kVergelijkingen) {
                const auto waarde = grenzen.neem(woord);
                if (!waarde) continue;
                if (const auto grens = leesGrens(waarde->tekst(), aandeel))
                    uit.push_back({score, aandeel, vergelijking, *grens});
                else
                    grenzen.melding(*waarde,
                                    aandeel ? "Dit moet een percentage zijn van 0 tot en met 100, "
                                              "met hoogstens twee decimalen."
                                            : "Dit moet een heel getal zijn van 0 tot en met 64.");
            }
            grenzen.klaar();
            if (uit.size() == eerder && knoop->paren().empty())
                grenzen.melding("De voorwaarde over " + grootheid + " noemt geen grens.");
        }
    grootheden.klaar();
    if (als.isTabel() && als.paren().empty())
        grootheden.melding("Deze clausule heeft geen voorwaarde.");
    return uit;
}

Beslisregel leesRegel(const Knoop& knoop, Meldingen& meldingen, const std::string& bron) {
    Beslisregel regel;
    Velden velden(knoop, meldingen, "een beslisregel");
    regel.tekst = velden.tekst("tekst");
    regel.bron = velden.tekstAlsErIs("bron");
    if (regel.bron.empty()) regel.bron = bron;
    regel.bekendGat = velden.tekstAlsErIs("bekend_gat");
    for (const Knoop& een : velden.lijst("clausules", true)) {
        Clausule clausule;
        Velden delen(een, meldingen, "een clausule");
        const auto oordeel = delen.neem("oordeel");
        const auto bekend = oordeel ? oordeelMetNaam(oordeel->tekst()) : std::optional<Oordeel>{};
        if (bekend)
            clausule.oordeel = *bekend;
        else if (oordeel)
            delen.melding(*oordeel, "Het oordeel moet voldoende, matig of onvoldoende zijn.");
        else if (een.isTabel())
            delen.melding("Bij een clausule ontbreekt het veld \"oordeel\".");
        clausule.tekst = delen.tekst("tekst");
        if (const auto als = delen.tabel("als", true))
            clausule.voorwaarden = leesVoorwaarden(*als, meldingen);
        delen.klaar();
        regel.clausules.push_back(std::move(clausule));
    }
    velden.klaar();
    return regel;
}

/// The rules by code, each of which must be one of `codes`.
void leesRegels(Velden& velden, std::string_view veld, Meldingen& meldingen,
                const std::vector<std::string>& codes, const std::string& soort,
                const std::string& bron, std::map<std::string, Beslisregel>& regels) {
    const auto tabel = velden.tabel(veld, false);
    if (!tabel) return;
    std::vector<std::string> gezien;
    for (const auto& [sleutel, waarde] : tabel->paren()) {
        const std::string code(sleutel.tekst());
        if (std::find(codes.begin(), codes.end(), code) == codes.end())
            velden.melding(sleutel, "Deze beslisregel hoort bij " + soort + " \"" + code +
                                        "\", maar dat staat niet in het kader." +
                                        bedoeltU(code, codes));
        if (std::find(gezien.begin(), gezien.end(), code) != gezien.end())
            velden.melding(sleutel,
                           "Voor " + soort + " \"" + code + "\" staan er twee beslisregels.");
        gezien.push_back(code);
        regels[code] = leesRegel(waarde, meldingen, bron);
    }
}

}  // namespace

Regelset leesRegelset(const Knoop& knoop, Meldingen& meldingen, const Toetsingskader& kader,
                      const std::vector<Regelset>& eerdere) {
    Regelset set;
    Velden velden(knoop, meldingen, "een regelset");
    set.naam = velden.tekst("naam");
    if (set.naam.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
        velden.melding("De naam \"" + set.naam +
                       "\" kan niet. Gebruik kleine letters, cijfers en streepjes.");
    set.titel = velden.tekst("titel");
    set.toelichting = velden.tekst("toelichting");
    set.bron = velden.tekst("bron");
    set.afgeleid = velden.jaNee("afgeleid", false);

    std::vector<std::string> namen;
    for (const Regelset& een : eerdere)
        namen.push_back(een.naam);
    bool basisOntbreekt = false;
    if (const auto basis = velden.neem("op_basis_van")) {
        const auto gevonden = std::find(namen.begin(), namen.end(), basis->tekst());
        if (gevonden == namen.end()) {
            basisOntbreekt = true;
            velden.melding(*basis, "De regelset \"" + std::string(basis->tekst()) +
                                       "\" staat niet eerder in dit bestand." +
                                       bedoeltU(basis->tekst(), namen));
        } else {
            const Regelset& vorige = eerdere[static_cast<std::size_t>(gevonden - namen.begin())];
            set.perThema = vorige.perThema;
            set.perCriterium = vorige.perCriterium;
        }
    }
    if (std::find(namen.begin(), namen.end(), set.naam) != namen.end())
        velden.melding("De naam \"" + set.naam + "\" is al van een andere regelset.");

    std::vector<std::string> themas, criteria;
    for (const Thema& een : kader.themas)
        themas.push_back(een.code);
    for (const Criterium* een : kader.criteria())
        criteria.push_back(een->code);
    leesRegels(velden, "themas", meldingen, themas, "thema", set.bron, set.perThema);
    leesRegels(velden, "criteria", meldingen, criteria, "criterium", set.bron, set.perCriterium);
    velden.klaar();

    for (const Criterium* een : kader.criteria()) {
        const Beslisregel* regel = kader.regel(set, *een);
        if (!regel) {
            if (basisOntbreekt) continue;  // follows from that, and is no fault of its own
            velden.melding("De regelset \"" + set.naam +
                           "\" heeft geen beslisregel voor criterium " + een->code + ".");
            continue;
        }
        for (const Clausule& clausule : regel->clausules)
            if (!een->oordeelzinnen.contains(clausule.oordeel))
                velden.melding("Criterium " + een->code + " kan volgens de regelset \"" + set.naam +
                               "\" het oordeel " + std::string(naam(clausule.oordeel)) +
                               " krijgen, maar heeft daarvoor geen oordeelzin.");
    }
    return set;
}

}  // namespace maatlat
