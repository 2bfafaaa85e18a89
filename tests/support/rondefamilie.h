// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "support/kaders.h"

/// Rounds of every shape in which a sentence may stumble: one, two, three and more organisations;
/// all alike or one odd one; all that is nvt, still open, good or bad; a kader of one verwachting
/// and one with more themas, a gap in its rules and a verwachting that is not judged.
namespace maatlat::test {

struct Familielid {
    std::string wat;  ///< for who reads a failing test
    Ronde ronde;
};

/// A kader as `kaderMet` gives it, with all the words that a published one has.
inline Toetsingskader metWoorden(Toetsingskader kader) {
    kader.versie = "1";
    kader.naam = "Proefkader";
    kader.bron = "de proef, bijlage 2";
    kader.hash = "00ff";
    for (Thema& thema : kader.themas) {
        thema.naam = "Thema over " + thema.code;
        thema.doel = "Het gaat goed met " + thema.code + ".";
        for (Criterium& criterium : thema.criteria) {
            criterium.tekst = "Criterium " + criterium.code + " is op orde.";
            for (const Oordeel een : kOordelen)
                criterium.oordeelzinnen[een] =
                    "Bij {organisatie} is " + criterium.code + " " + std::string(naam(een)) + ".";
            for (Verwachting& een : criterium.verwachtingen)
                een.tekst = "De organisatie doet wat in " + een.code + " staat.";
        }
    }
    for (Regelset& een : kader.regelsets) {
        een.titel = "Regels van de proef";
        een.toelichting = "Zo oordeelt de proef.";
        een.bron = "De proef, bijlage 3";
        for (auto& [code, regel] : een.perThema)
            regel.tekst = "Zo volgt het oordeel uit de scores.";
    }
    return kader;
}

inline Toetsingskader kleinsteKader() {
    return metWoorden(kaderMet({1}, veiligheid2015()));
}

/// Two themas, one of them with a verwachting that is not judged, and a second set of rules that is
/// stricter.
inline Toetsingskader gewoonKader() {
    Toetsingskader kader = kaderMet({4, 3}, randvoorwaarden2015());
    Thema tweede;
    tweede.code = "2";
    tweede.criteria.emplace_back().code = "2.1";
    for (const char* code : {"2.1.1", "2.1.2", "2.1.3"})
        tweede.criteria[0].verwachtingen.emplace_back().code = code;
    tweede.criteria[0].verwachtingen[0].beoordeeld = false;
    tweede.criteria[0].verwachtingen[0].reden =
        "nog niet beoordeeld, dit moet nog worden uitgewerkt";
    kader.themas.push_back(std::move(tweede));
    kader.regelsets[0].perThema["2"] = organisatie2015();
    kader.regelsets.push_back(kader.regelsets[0]);
    kader.regelsets[1].naam = "streng";
    kader.regelsets[1].afgeleid = true;
    kader.regelsets[1].perThema["1"] = veiligheid2015();
    nummer(kader);
    kader = metWoorden(std::move(kader));
    kader.regelsets[1].titel = "Strenge regels";
    kader.regelsets[1].toelichting = "Zij volgen uit de cijfers.";
    return kader;
}

/// The same with a thema about safety and a verwachting that names a term: what a national report
/// opens with.
inline Toetsingskader veiligKader() {
    Toetsingskader kader = gewoonKader();
    kader.themas[1].naam = "Veiligheid";
    kader.themas[0].criteria[1].verwachtingen[0].tekst = "De organisatie belt binnen 5 dagen.";
    return kader;
}

/// A row of all the same mark, or of these marks over and over.
inline Scorerij rijVan(const Toetsingskader& kader, const std::string& tekens) {
    std::string uit;
    for (int i = 0; i < kader.aantalBeoordeeld(); ++i)
        uit += tekens[static_cast<std::size_t>(i) % tekens.size()];
    return rij(uit);
}

inline Ronde rondeOp(const Toetsingskader& kader, const std::vector<std::string>& tekens) {
    static const std::vector<std::string> kNamen{"Amstel", "Berg", "Dal", "Eem", "Fivel",
                                                 "Gouwe",  "Haar", "IJ",  "Jol", "Kil"};
    Ronde ronde;
    ronde.kader = kader;
    ronde.onderzoek = {"proef",      "Proefronde 2020",   "De toezichthouder",    "2020-01-01",
                       "2020-02-01", "de tabel van 2020", kader.regelsets[0].naam};
    for (std::size_t i = 0; i < tekens.size(); ++i)
        ronde.toetsen.push_back({kNamen.at(i), rijVan(kader, tekens[i])});
    return ronde;
}

/// Texts as a round may have them: of the first organisation its own, and national ones.
inline void geefTeksten(Ronde& ronde) {
    const std::string& wie = ronde.toetsen.front().organisatie;
    const std::string criterium = ronde.kader.criteria()[0]->code;
    const std::string code = ronde.kader.beoordeelde()[0]->code;
    Toetstekst tekst;
    tekst.organisatie = wie;
    tekst.bron = "het rapport over " + wie;
    tekst.periode = "januari 2020";
    tekst.maatregelenVoor = "2020-06-01";
    tekst.inleiding.push_back({"De organisatie werkt voor de hele streek."});
    tekst.bevindingen = {{criterium, "De organisatie werkt met een plan."}};
    tekst.verbeterpunten = {{code, "De organisatie legt dit nog niet vast."}};
    tekst.aandachtspunten = {{criterium, "De opvolging blijft van belang."}};
    tekst.goodPractices = {{"1", "Zij belt elke melder terug.", {wie}}};
    tekst.verantwoording.push_back({"Eén gesprek met een medewerker."});
    ronde.teksten = {tekst};
    ronde.landelijk.bron = "het landelijk rapport";
    ronde.landelijk.inleiding.push_back({"Dit is het beeld van het hele land."});
    ronde.landelijk.gaatGoed = {{criterium, "Dit gaat bij de meeste goed."}};
    ronde.landelijk.toelichtingen = {{code, "Dit ging om meer dan papier."}};
    ronde.landelijk.goodPractices = {
        {"1", "Zij oefenen elk jaar.", {ronde.toetsen.back().organisatie}}};
    ronde.landelijk.vervolg.push_back({"De toezichthouder komt terug."});
    ronde.landelijk.feiten.hertoetsen = Hertoetskeuze{2, "in 2021", "bladzijde 1"};
    ronde.landelijk.feiten.wachten = {{"Er zijn wachtlijsten.", "bladzijde 2"}};
}

/// All of them; some tens of rounds of at most ten organisations.
inline std::vector<Familielid> rondefamilie() {
    std::vector<Familielid> uit;
    const std::vector<std::pair<std::string, Toetsingskader>> kaders{
        {"één verwachting", kleinsteKader()},
        {"gewoon kader", gewoonKader()},
        {"met veiligheid", veiligKader()}};
    const std::vector<std::pair<std::string, std::vector<std::string>>> vormen{
        {"alles goed", {"+"}},          {"alles fout", {"-"}},
        {"alles nvt", {"n"}},           {"alles open", {"."}},
        {"goed, één fout", {"+", "-"}}, {"fout, één goed", {"-", "+"}},
        {"goed, één nvt", {"+", "n"}},  {"goed, één open", {"+", "."}},
        {"gelijk gemengd", {"++-"}},    {"half open", {"+.", "-."}},
        {"deels nvt", {"+n-", "+-n"}},  {"één min elk", {"++++-++++"}},
    };
    for (const auto& [kadernaam, kader] : kaders)
        for (const auto& [vorm, soorten] : vormen)
            for (const std::size_t aantal : {1, 2, 3, 8}) {
                // The last one is the odd one.
                std::vector<std::string> rijen(aantal, soorten.front());
                rijen.back() = soorten.back();
                Ronde ronde = rondeOp(kader, rijen);
                if (aantal == 3) geefTeksten(ronde);
                uit.push_back(
                    {kadernaam + ", " + vorm + ", " + std::to_string(aantal), std::move(ronde)});
            }
    const Toetsingskader kader = gewoonKader();
    uit.push_back({"van alles wat, tien",
                   rondeOp(kader, {"+", "++-", "+-", "--+", "-", "+n-", "n", ".", "+.", "+++-"})});
    uit.push_back(
        {"allemaal anders, zes", rondeOp(kader, {"+", "++++-", "++-", "+-", "--+", "-"})});
    return uit;
}

}  // namespace maatlat::test
