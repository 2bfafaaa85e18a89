// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/velden.h"

#include "domain/recordvorm.h"
#include "domain/tekst.h"
#include "store/bronnen/concept_store.h"
#include "store/opvolging/hertoets_store.h"
#include "store/toets/grondslag_store.h"
#include "store/toets/veld_store.h"
#include "taal/rand.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/grondslag.h"

namespace maatlat {

namespace {

constexpr const char* kVeld = "waarde";

[[noreturn]] void weiger(const std::string& veld, const std::string& melding) {
    throw Veldfouten({{veld, melding}});
}

void eisLengte(const std::string& veld, const std::string& tekst) {
    const std::size_t tekens = aantalTekens(getrimd(tekst));
    if (tekens > kLangsteTekst)
        weiger(veld, "Deze tekst heeft " + std::to_string(tekens) + " tekens. Er passen er " +
                         std::to_string(kLangsteTekst) + " in. Maak de tekst korter.");
}

/// What came along in a hertoets is not changed by accident: the team opens it first.
void eisNietOvergenomen(const Toetsinzage& inzage, const Veldsleutel& sleutel) {
    if (inzage.kop().soort != Toetssoort::hertoets ||
        plaatsVan(sleutel.soort) != Veldplaats::verwachting)
        return;
    const auto hertoets = hertoetsStore::lees(inzage);
    if (hertoets && hertoets->isOvergenomen(sleutel.code))
        throw NietNu("Verwachting " + sleutel.code +
                     " is overgenomen uit de eerdere toets en wordt niet opnieuw beoordeeld. Kies "
                     "bij " +
                     sleutel.code + " eerst Opnieuw beoordelen. Er is niets opgeslagen.");
}

Score scoreVan(const Toetslezing& inzage, const std::string& code) {
    const Veldsleutel sleutel{Veldsoort::score, code};
    return scoreMetNaam(veldStore::lees(inzage, sleutel.tekst()).waarde)
        .value_or(Score::onbeoordeeld);
}

/// "Not yet" is an empty field, whichever way it was said.
Tekst gekozenScore(const std::string& getypt) {
    if (getypt.empty() || getypt == naam(Score::onbeoordeeld)) return {};
    const auto score = scoreMetNaam(getypt);
    if (!score)
        weiger(kVeld, "Kies voldoende, onvoldoende, niet van toepassing of nog niet beoordeeld.");
    return Tekst(*score);
}

Tekst gekeurdeTekst(const TekstTransactie& transactie, const Tekst& was,
                    const std::string& getypt) {
    eisLengte(kVeld, getypt);
    Tekst uit = transactie.keur(kVeld, Getypt(getrimdMetTabs(getypt)), was);
    transactie.eisGoed();
    return uit;
}

/// An emptied motivering leaves a score without its reason; a score may still come before it.
void eisMotivering(const Toetslezing& toets, const Veldsleutel& sleutel, const std::string& oud,
                   const std::string& nieuw) {
    if (sleutel.soort != Veldsoort::motivering || !nieuw.empty() || oud.empty()) return;
    const Score score = scoreVan(toets, sleutel.code);
    if (vraagtMotivering(score))
        weiger(kVeld, "Bij de score " + std::string(naam(score)) +
                          " hoort een motivering. Schrijf waarom dit de score is, of wijzig eerst "
                          "de score van " +
                          sleutel.code + ".");
}

bool isScore(std::string_view sleutel) {
    return sleutel.substr(0, sleutel.find('/')) == naam(Veldsoort::score);
}

Veldsleutel eisVeld(const Toetsinzage& inzage, const std::string& sleutel) {
    const auto gevonden = leesVeldsleutel(sleutel, *inzage.kader());
    if (!gevonden) throw Onvindbaar();
    return *gevonden;
}

}  // namespace

template <>
struct Uitkomstvorm<BewaardVeld> {
    static std::string tekst(const BewaardVeld& veld) {
        return Vastlegging{{"versie", std::to_string(veld.versie)},
                           {"wanneer", veld.wanneer},
                           {"criterium", veld.criterium}}
            .codeer();
    }
    static BewaardVeld uit(const std::string& tekst) {
        const Vastlegging veld = Vastlegging::lees(tekst).value();
        return {std::stoi(veld.tekst("versie")), veld.tekst("wanneer"), veld.tekst("criterium")};
    }
};

template <>
struct Uitkomstvorm<Bewaardescores> {
    static std::string tekst(const Bewaardescores& scores) {
        Vastlegging uit;
        for (const std::string& een : scores.bewaard)
            uit.voegToe("bewaard", een);
        for (const std::string& een : scores.botst)
            uit.voegToe("botst", een);
        return uit.codeer();
    }
    static Bewaardescores uit(const std::string& tekst) {
        const Vastlegging van = Vastlegging::lees(tekst).value();
        return {van.alle("bewaard"), van.alle("botst")};
    }
};

Veld wijzigVeld(const ToetsTransactie& transactie, const Veldsleutel& sleutel, const Veld& was,
                const Tekst& waarde, int versie) {
    const std::int64_t persoon = transactie.persoon().nr;
    eisNietOvergenomen(transactie, sleutel);
    eisMotivering(transactie, sleutel, was.waarde, waarde);
    Veld veld = veldStore::bewaar(transactie, sleutel, was, waarde, versie, persoon);
    if (sleutel.soort == Veldsoort::motivering && waarde.empty())
        grondslagStore::zet(transactie, sleutel.code, {}, persoon);
    conceptStore::wis(transactie, persoon, was.sleutel);
    return veld;
}

namespace {

/// The field becomes what `waarde` makes of what it was.
template <class Waarde>
BewaardVeld vervang(const ToetsTransactie& transactie, const Veldinvoer& invoer,
                    const Waarde& waarde) {
    const Veldsleutel sleutel = eisVeld(transactie, invoer.sleutel);
    const Veld was = veldStore::lees(transactie, invoer.sleutel);
    const Veld veld = wijzigVeld(transactie, sleutel, was, waarde(was.waarde), invoer.versie);
    const bool isNieuw = veld.versie == invoer.versie + 1;  // else it stood there already
    if (sleutel.soort == Veldsoort::motivering && !invoer.rust.empty() && isNieuw)
        voegGrondenToe(transactie, sleutel.code, invoer.rust);
    return {veld.versie, veld.wanneer, criteriumVan(*transactie.kader(), invoer.sleutel)};
}

}  // namespace

BewaardVeld bewaarVeld(Werkplek& werkplek, const Handeling& handeling, const Veldinvoer& invoer) {
    if (isScore(invoer.sleutel))
        return handel(werkplek, handeling, invoer.toets, Actie::toetsInvullen,
                      [&](const ToetsTransactie& transactie) {
                          return vervang(transactie, invoer,
                                         [&](const Tekst&) { return gekozenScore(invoer.waarde); });
                      });
    return handelMetTekst(werkplek, handeling, invoer.toets, Actie::toetsInvullen,
                          {.reden = invoer.privacyReden, .record = invoer.sleutel},
                          [&](const TekstTransactie& transactie) {
                              return vervang(transactie, invoer, [&](const Tekst& was) {
                                  return gekeurdeTekst(transactie, was, invoer.waarde);
                              });
                          });
}

Bewaardescores bewaarScores(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                            const std::vector<Veldinvoer>& scores) {
    return handel(werkplek, handeling, toets, Actie::toetsInvullen,
                  [&](const ToetsTransactie& transactie) {
                      Bewaardescores uit;
                      for (const Veldinvoer& een : scores) {
                          if (!isScore(een.sleutel)) throw Onvindbaar();
                          const Tekst gekozen = gekozenScore(een.waarde);
                          try {  // thrown before anything of it is written
                              vervang(transactie, een, [&](const Tekst&) { return gekozen; });
                              uit.bewaard.push_back(een.sleutel);
                          } catch (const Versieconflict&) {
                              uit.botst.push_back(een.sleutel);
                          }
                      }
                      return uit;
                  });
}

std::string bewaarVeldconcept(Werkplek& werkplek, const Persoon& persoon,
                              const Veldinvoer& invoer) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        eisNietOvergenomen(transactie, eisVeld(transactie, invoer.sleutel));
        eisLengte(kVeld, invoer.waarde);
        const Veld was = veldStore::lees(transactie, invoer.sleutel);
        return conceptStore::bewaar(
            transactie, persoon.nr,
            {invoer.sleutel, invoer.versie,
             transactie.keur({{kVeld, invoer.waarde}}, {{kVeld, was.waarde}}), ""});
    };
    return handelSteedsMetTekst(werkplek, persoon, invoer.toets, Actie::toetsInvullen, bewaar);
}

}  // namespace maatlat
