// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "domain/onderzoek/onderzoekswijziging.h"
#include "domain/onderzoek/ronde.h"
#include "domain/toets/toetskop.h"
#include "toetsing/onderzoek/regelsetkeuze.h"
#include "toetsing/werkplek.h"

/// What the coördinator does with an onderzoek after it was opened. Each act has a reason, is
/// logged, and can be read on the page of the onderzoek. What is frozen keeps what it said; what is
/// open follows. A round that was taken over from a file is corrected in that file.
namespace maatlat {

struct Onderzoekbeheer {
    Onderzoek onderzoek;
    int versie = 0;            ///< how many changes there were; forms name it
    bool overgenomen = false;  ///< from a file: nothing can be changed here
    std::vector<Kaderkeuze::Set> regelsets;
    std::string regelsVast;  ///< why the beslisregels cannot be changed any more; empty: they can
    struct Deelnemer {
        Toetskop kop;
        std::string waaromNietEruit;  ///< empty: it can be taken out
        std::string reden{};          ///< why it was; of one that was taken out
        std::string wie{};
        std::string wanneer{};
    };
    std::vector<Deelnemer> toetsen;     ///< by organisation, in Dutch order
    std::vector<Deelnemer> uitgehaald;  ///< as above
    std::vector<std::string> erbij;     ///< organisations that can take part and do not yet
    std::vector<std::string> open;      ///< of which the toets is not adopted
    bool gesloten = false;
    std::string gesloteneReden{};
    std::string geslotenDoor{};
    std::string geslotenOp{};  ///< moment
};
/// Throws Geweigerd, and Onvindbaar for what is no onderzoek of the toezichthouder.
Onderzoekbeheer onderzoekbeheer(Werkplek& werkplek, const Persoon& persoon, const std::string& id);

/// As it was typed. What is the same as it was is not changed.
struct Onderzoekcorrectie {
    int versie = 0;
    std::string naam;
    std::string periodeVan;
    std::string periodeTot;
    std::string regelset;  ///< empty: as it was
    std::string reden;
    std::string doel{};
    std::string grondslag{};
};
/// All of these throw Veldfouten, NietNu (closed, taken over from a file, changed meanwhile),
/// Onvindbaar, Geweigerd.
void corrigeerOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                        const Onderzoekcorrectie& correctie);

/// Opens a toets for one organisation more; returns its number.
std::int64_t voegOrganisatieToe(Werkplek& werkplek, const Handeling& handeling,
                                const std::string& id, const std::string& organisatie,
                                const std::string& reden);

/// The toets stays to be read, and counts in nothing. Not for one that was adopted.
void haalUitOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                      std::int64_t toets, const std::string& reden);
void zetTerugInOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                         std::int64_t toets, const std::string& reden);

/// `metOpen`: also when toetsen are open, which then stay as they are.
void sluitOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                    const std::string& reden, bool metOpen);
void heropenOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                      const std::string& reden);

/// "Wat er aan dit onderzoek veranderde", newest first, for who sees the country as a whole.
struct Onderzoeksgeschiedenis {
    struct Regel {
        Onderzoekswijziging wijziging;
        std::string wie;
    };
    std::string naam;
    std::vector<Regel> regels;
    Bladen bladen;
    std::string geslotenOp{};  ///< moment; empty: it is open
    std::string gesloteneReden{};
};
Onderzoeksgeschiedenis onderzoeksgeschiedenis(Werkplek& werkplek, const Persoon& persoon,
                                              const std::string& id, int blad, int perBlad);

}  // namespace maatlat
