// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bevindingen.h"

#include <charconv>

#include "domain/bronnen/bevindingvorm.h"
#include "domain/fouten.h"
#include "domain/tekst.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/concept_store.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/veldcontrole.h"
#include "toetsing/verwachtingcodes.h"

namespace maatlat {

namespace {

/// Where somebody probably goes on: the source of what they wrote last.
std::int64_t laatsteBron(const std::vector<Bevinding>& bevindingen,
                         const std::vector<Bron>& bronnen, std::int64_t persoon) {
    for (auto een = bevindingen.rbegin(); een != bevindingen.rend(); ++een)
        if (een->auteur == persoon) return een->bron;
    return bronnen.empty() ? 0 : bronnen.back().nr;
}

bool isBron(const Toetslezing& inzage, const std::string& nummer, std::int64_t& nr) {
    const char* einde = nummer.data() + nummer.size();
    const auto gelezen = std::from_chars(nummer.data(), einde, nr);
    return gelezen.ec == std::errc() && gelezen.ptr == einde &&
           bronStore::lees(inzage, nr).has_value();
}

/// What was typed, as the bevinding that it becomes. Throws Veldfouten, Privacymelding.
Bevinding bevindingUit(const TekstTransactie& transactie, const Recordinvoer& invoer) {
    const Toetsingskader& kader = *transactie.kader();
    Veldcontrole controle;
    Bevinding uit;
    uit.nr = invoer.nr;
    uit.versie = invoer.versie;
    if (!isBron(transactie, invoer.velden.tekst("bron"), uit.bron))
        controle.fout("bron", "Kies uit welke bron deze bevinding komt.");
    vulIn(uit, invoer, kBevindingformulier, controle, "",
          keurMet(transactie, bevindingStore::lees(transactie, invoer.nr)));
    const Gelezencodes getypt = leesCodes(invoer.velden.tekst("codes"), kader);
    if (!getypt.onbekend.empty())
        controle.fout("codes", onbekendeCodesInWoorden(getypt.onbekend, kader));
    std::vector<std::string> codes = invoer.velden.alle("verwachting");
    codes.insert(codes.end(), getypt.codes.begin(), getypt.codes.end());
    uit.verwachtingen = inKadervolgorde(codes, kader);
    controle.eisGoed();
    transactie.eisGoed();
    return uit;
}

std::string bevindingsleutel(std::int64_t nr) {
    return sleutelVan(Recordsoort::bevinding, nr).tekst();
}

}  // namespace

Bevindingblad leesBevinding(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t nr) {
    return inzien(werkplek, persoon, toets, nr == 0 ? Actie::toetsInvullen : Actie::toetsLezen,
                  [&](const Toetsinzage& inzage) {
                      Bevindingblad uit;
                      uit.kop = inzage.kop();
                      uit.magInvullen = inzage.mag(Actie::toetsInvullen);
                      uit.kader = inzage.kader();
                      uit.bronnen = bronStore::alle(inzage);
                      if (nr == 0) {
                          uit.bevinding.bron =
                              laatsteBron(bevindingStore::alle(inzage), uit.bronnen, persoon.nr);
                      } else {
                          const auto stand = bevindingStore::lees(inzage, nr);
                          if (!stand) throw Onvindbaar();
                          uit.bevinding = *stand;
                          uit.auteur = persoonsnaam(inzage, stand->auteur);
                      }
                      if (uit.magInvullen) uit.bewaard = leesConcept(inzage, bevindingsleutel(nr));
                      return uit;
                  });
}

std::int64_t bewaarBevinding(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                             const Recordinvoer& invoer) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        const std::int64_t nr =
            bevindingStore::bewaar(transactie, bevindingUit(transactie, invoer), handeling.wie.nr)
                .nr;
        transactie.noem(bevindingsleutel(nr));
        conceptStore::wis(transactie, handeling.wie.nr, bevindingsleutel(invoer.nr));
        return nr;
    };
    return handelMetTekst(werkplek, handeling, toets, Actie::toetsInvullen,
                          {.reden = invoer.privacyReden, .record = {}}, bewaar);
}

void trekBevindingIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t nr, int versie) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen, [&](const auto& transactie) {
        if (!bevindingStore::lees(transactie, nr)) throw Onvindbaar();
        bevindingStore::trekIn(transactie, nr, versie, handeling.wie.nr);
        conceptStore::wis(transactie, handeling.wie.nr, bevindingsleutel(nr));
    });
}

}  // namespace maatlat
