// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <ostream>

#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/teksttabel.h"
#include "domain/melding.h"
#include "rules/onderzoek/narekenen.h"
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

void toon(const Rekenrij& rij, const Uitspraken& uitspraken,
          const std::vector<const Regelset*>& sets, std::ostream& uit) {
    const Uitspraak& uitspraak = *rij.perSet.front().uitspraak;
    uit << "\n"
        << uitspraak.id << "\n"
        << afgebroken(uitspraak.bewering, 2) << afgebroken("(" + uitspraak.bron + ")", 2);
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
    uit << "\nSamengevat, van " << rijen.size() << " uitspraken:\n";
    Teksttabel tabel({{"Regelset", Teksttabel::Kant::links},
                      {"Klopt", Teksttabel::Kant::rechts},
                      {"Klopt niet", Teksttabel::Kant::rechts},
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

}  // namespace

int narekenOpdracht(const NarekenOpties& opties, const Uitvoer& uitvoer) {
    const Ronde ronde = kiesRonde(opties.bron, uitvoer);
    if (ronde.uitspraken.uitspraken.empty())
        throw Gebruikersfout("Bij dit onderzoek zijn geen uitspraken vastgelegd om na te rekenen.");

    std::vector<const Regelset*> sets;
    if (opties.bron.regelset.empty())
        for (const Regelset& een : ronde.kader.regelsets)
            sets.push_back(&een);
    else
        sets.push_back(&kiesRegelset(ronde, opties.bron));

    std::vector<Rekenrij> rijen(ronde.uitspraken.uitspraken.size());
    for (const Regelset* set : sets) {
        std::vector<Narekening> nagerekend = narekenen(ronde, *set);
        for (std::size_t i = 0; i < rijen.size(); ++i)
            rijen[i].perSet.push_back(std::move(nagerekend[i]));
    }

    std::ostream& uit = uitvoer.uit;
    uit << "Narekenen van " << ronde.onderzoek.naam << ", " << ronde.kader.naam << "\n";
    const auto toonGroep = [&](const std::string& kop, auto hoortErbij) {
        uit << "\n== " << kop << "\n";
        for (const Rekenrij& rij : rijen)
            if (hoortErbij(rij)) toon(rij, ronde.uitspraken, sets, uit);
    };
    const auto ergensNiet = [](const Rekenrij& een) { return een.kloptErgensNiet(); };
    const auto overalWel = [](const Rekenrij& een) { return een.klopt(); };
    toonGroep(sets.size() > 1 ? "Klopt niet, onder minstens één regelset" : "Klopt niet",
              ergensNiet);
    toonGroep("Niet te beslissen",
              [&](const Rekenrij& een) { return !ergensNiet(een) && !overalWel(een); });
    if (opties.alles) {
        toonGroep("Klopt", overalWel);
    } else {
        uit << "\n== Klopt (met --alles staan de cijfers erbij)\n\n";
        for (const Rekenrij& rij : rijen)
            if (overalWel(rij)) uit << afgebroken(rij.perSet.front().uitspraak->bewering, 2);
    }
    toonSamenvatting(rijen, sets, uit);

    for (const Rekenrij& rij : rijen)
        if (rij.kloptErgensNiet()) return kNietGoed;
    return kGoed;
}

}  // namespace maatlat
