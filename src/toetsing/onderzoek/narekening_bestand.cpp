// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/narekening_bestand.h"

#include <utility>
#include <vector>

#include "exchange/csv_uit.h"
#include "rules/onderzoek/narekenen.h"
#include "taal/slug.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/narekening_tekst.h"

namespace maatlat {

namespace {

struct Kolomgroep {
    const Regelset* regelset;
    std::vector<Narekening> narekeningen;
};

std::vector<Kolomgroep> kolomgroepen(const Ronde& ronde, const Regelset& toegepast) {
    std::vector<Kolomgroep> uit{{&toegepast, narekenen(ronde, toegepast)}};
    for (const Regelset& een : ronde.kader.regelsets)
        if (een.naam != toegepast.naam) uit.push_back({&een, narekenen(ronde, een)});
    return uit;
}

/// What the wording of a statement stands for, at any share of the organisations.
std::string betekenis(const Uitspraak& uitspraak, const Uitspraken& uitspraken) {
    for (const Bewoording& een : uitspraken.bewoordingen)
        if (een.woorden == uitspraak.bewoording)
            return een.woorden + ": " + betekenisInWoorden(een);
    return {};
}

void voegKopToe(CsvUit& uit, const std::vector<Kolomgroep>& groepen) {
    std::vector<std::string> kop{"nummer",      "kenmerk",    "gepubliceerde zin",
                                 "plaats",      "zo gelezen", "betekenis van de bewoording",
                                 "gepubliceerd"};
    for (const Kolomgroep& een : groepen)
        for (const char* wat : {"uitkomst", "berekend", "verschil", "bij wie", "reden"})
            kop.push_back(std::string(wat) + " (" + een.regelset->titel + ")");
    uit.rij(kop);
}

void voegUitkomstToe(std::vector<std::string>& rij, const NarekeningTekst& tekst) {
    std::string wie = opsomming(tekst.organisaties);
    if (!wie.empty() && tekst.behalve) wie = "alle, behalve " + wie;
    rij.insert(rij.end(),
               {tekst.uitslag, tekst.berekend, tekst.verschil, std::move(wie), tekst.toelichting});
}

}  // namespace

std::string narekeningbestandsnaam(const std::string& onderzoek) {
    return "narekening-" + slug(onderzoek, "onderzoek") + ".csv";
}

std::string narekeningbestand(const Ronde& ronde, const Regelset& toegepast) {
    const Uitspraken& uitspraken = ronde.uitspraken;
    if (uitspraken.uitspraken.empty()) return {};
    const std::vector<Kolomgroep> groepen = kolomgroepen(ronde, toegepast);
    CsvUit uit(Csvdoel::rekenblad);
    voegKopToe(uit, groepen);
    for (std::size_t i = 0; i < uitspraken.uitspraken.size(); ++i) {
        const Uitspraak& een = uitspraken.uitspraken[i];
        std::vector<std::string> rij{
            std::to_string(i + 1),
            een.id,
            een.citaat,
            een.bron,
            een.bewering,
            betekenis(een, uitspraken),
            inWoorden(groepen.front().narekeningen[i], uitspraken).gepubliceerd};
        for (const Kolomgroep& groep : groepen)
            voegUitkomstToe(rij, inWoorden(groep.narekeningen[i], uitspraken));
        uit.rij(rij);
    }
    return uit.neem();
}

}  // namespace maatlat
