// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <ostream>

#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/teksttabel.h"
#include "domain/melding.h"
#include "exchange/onderzoek/narekening_uit.h"
#include "rules/onderzoek/narekenen.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/narekening_tekst.h"

namespace maatlat {

namespace {

/// One statement under every regelset that was asked for.
struct Rekenrij {
    std::vector<Narekening> perSet;

    bool klopt() const { return heeft(Uitslag::klopt, true); }
    bool kloptErgensNiet() const { return heeft(Uitslag::kloptNiet, false); }

  private:
    bool heeft(Uitslag uitslag, bool overal) const {
        for (const Narekening& een : perSet)
            if ((een.uitslag == uitslag) != overal) return !overal;
        return overal;
    }
};

void toonUitkomst(const NarekeningTekst& tekst, const std::string& voor, std::ostream& uit) {
    uit << afgebroken(voor + tekst.uitslag, 4);
    if (!tekst.toelichting.empty()) uit << afgebroken(tekst.toelichting, 6);
    if (!tekst.gepubliceerd.empty()) {
        uit << afgebroken("gepubliceerd: " + tekst.gepubliceerd, 6);
        uit << afgebroken("berekend: " + tekst.berekend, 6);
    }
    if (!tekst.verschil.empty()) {
        uit << afgebroken("verschil: " + tekst.verschil, 6);
        if (!tekst.organisaties.empty())
            uit << afgebroken((tekst.behalve ? "geldt niet bij: " : "geldt bij: ") +
                                  opsomming(tekst.organisaties),
                              6);
    }
}

/// What was published and where, and how it is read.
void toonZin(const Uitspraak& uitspraak, std::ostream& uit) {
    if (!uitspraak.citaat.empty()) uit << afgebroken("“" + uitspraak.citaat + "”", 2);
    uit << afgebroken("(" + uitspraak.bron + ")", 2)
        << afgebroken("Zo gelezen: " + uitspraak.bewering, 2);
}

void toon(const Rekenrij& rij, const Uitspraken& uitspraken,
          const std::vector<const Regelset*>& sets, std::ostream& uit) {
    const Uitspraak& uitspraak = *rij.perSet.front().uitspraak;
    uit << "\n" << uitspraak.id << "\n";
    toonZin(uitspraak, uit);
    // A statement that does not hang on the rules has one answer.
    const bool eenAntwoord = !rij.perSet.front().volgtUitRegels;
    for (std::size_t i = 0; i < rij.perSet.size(); ++i) {
        if (eenAntwoord && i > 0) break;
        toonUitkomst(inWoorden(rij.perSet[i], uitspraken),
                     eenAntwoord ? "" : "regelset " + sets[i]->naam + ": ", uit);
    }
}

void toonSamenvatting(const std::vector<Rekenrij>& rijen, const std::vector<const Regelset*>& sets,
                      std::ostream& uit) {
    uit << "\nSamengevat, van " << inCijfers(static_cast<long>(rijen.size()), kUitspraak) << ":\n";
    Teksttabel tabel({{"Regelset", Teksttabel::Kant::links},
                      {"Volgt", Teksttabel::Kant::rechts},
                      {"Volgt niet", Teksttabel::Kant::rechts},
                      {"Niet te beslissen", Teksttabel::Kant::rechts}});
    for (std::size_t i = 0; i < sets.size(); ++i) {
        std::array<int, 3> aantallen{};
        for (const Rekenrij& rij : rijen)
            ++aantallen[static_cast<std::size_t>(rij.perSet[i].uitslag)];
        tabel.rij({sets[i]->naam, std::to_string(aantallen[0]), std::to_string(aantallen[1]),
                   std::to_string(aantallen[2])});
    }
    tabel.druk(uit);
}

void toonAlsTekst(const Ronde& ronde, const std::vector<Rekenrij>& rijen,
                  const std::vector<const Regelset*>& sets, bool alles, std::ostream& uit) {
    uit << "Narekenen van " << ronde.onderzoek.naam << ", " << ronde.kader.naam << "\n";
    const auto toonGroep = [&](const std::string& kop, auto hoortErbij) {
        uit << "\n== " << kop << "\n";
        for (const Rekenrij& rij : rijen)
            if (hoortErbij(rij)) toon(rij, ronde.uitspraken, sets, uit);
    };
    const auto ergensNiet = [](const Rekenrij& een) { return een.kloptErgensNiet(); };
    const auto overalWel = [](const Rekenrij& een) { return een.klopt(); };
    toonGroep(sets.size() > 1 ? "Volgt niet, onder minstens één regelset" : "Volgt niet",
              ergensNiet);
    toonGroep("Niet te beslissen",
              [&](const Rekenrij& een) { return !ergensNiet(een) && !overalWel(een); });
    if (alles) {
        toonGroep("Volgt", overalWel);
    } else {
        uit << "\n== Volgt (met --alles staan de cijfers erbij)\n";
        for (const Rekenrij& rij : rijen)
            if (overalWel(rij)) {
                uit << "\n";
                toonZin(*rij.perSet.front().uitspraak, uit);
            }
    }
    toonSamenvatting(rijen, sets, uit);
}

}  // namespace

int narekenOpdracht(const NarekenOpties& opties, const Uitvoer& uitvoer) {
    const Ronde ronde = kiesRonde(opties.bron, uitvoer);
    if (ronde.uitspraken.uitspraken.empty())
        throw Gebruikersfout("Bij dit onderzoek staan geen uitspraken om na te rekenen.");

    std::vector<const Regelset*> sets;
    if (opties.bron.regelset.empty())
        for (const Regelset& een : ronde.kader.regelsets)
            sets.push_back(&een);
    else
        sets.push_back(&kiesRegelset(ronde, opties.bron));

    std::vector<Rekenrij> rijen(ronde.uitspraken.uitspraken.size());
    std::vector<Setnarekening> perSet;
    for (const Regelset* set : sets) {
        perSet.push_back({set, narekenen(ronde, *set)});
        for (std::size_t i = 0; i < rijen.size(); ++i)
            rijen[i].perSet.push_back(perSet.back().narekeningen[i]);
    }
    if (opties.formaat == "json")
        uitvoer.uit << narekeningAlsJson(ronde, perSet);
    else
        toonAlsTekst(ronde, rijen, sets, opties.alles, uitvoer.uit);

    for (const Rekenrij& rij : rijen)
        if (rij.kloptErgensNiet()) return kNietGoed;
    return kGoed;
}

}  // namespace maatlat
