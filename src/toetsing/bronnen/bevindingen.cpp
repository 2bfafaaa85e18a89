// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bevindingen.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "domain/bronnen/bevindingvorm.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/record_store.h"
#include "store/toets/grondslag_store.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
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

/// A talk has no pages: then another bron was meant, or the number does not belong here.
void zetPagina(const Toetslezing& inzage, Bevinding& wordt, const Recordinvoer& invoer,
               Veldcontrole& controle) {
    Paginanummers gelezen = leesPaginas(invoer.velden.tekst("pagina"));
    if (!gelezen.fout.empty()) controle.fout("pagina", gelezen.fout);
    const auto bron = bronStore::lees(inzage, wordt.bron);
    if (!gelezen.nummers.empty() && bron && bron->soort == Bronsoort::interview)
        controle.fout("pagina",
                      "Een interview heeft geen pagina's. Maak dit veld leeg, of kies bij Bron het "
                      "document waarin dit staat.");
    wordt.pagina = std::move(gelezen.nummers);
}

/// A bron that hangs under a visit takes its bevindingen along.
void zetBezoek(const Toetslezing& inzage, Bevinding& wordt, const Recordinvoer& invoer,
               std::int64_t was, Veldcontrole& controle) {
    wordt.bezoek = leesBezoek(inzage, invoer, was, controle);
    const auto bron = bronStore::lees(inzage, wordt.bron);
    if (wordt.bezoek == 0 || !bron || bron->bezoek == 0) return;
    if (bron->bezoek != wordt.bezoek)
        controle.fout(
            "bezoek",
            "De bron van deze bevinding hoort bij een ander bezoek, en de bevinding volgt "
            "de bron. Kies hier “Zoals de bron”, of wijzig het bezoek bij de bron.");
    wordt.bezoek = 0;
}

}  // namespace

const Bezoekverwijzing* Bevindingblad::bezoek() const {
    const auto bron = std::ranges::find(bronnen, record.bron, &Bron::nr);
    return vindBezoek(bezoeken, bezoekVan(record, bron != bronnen.end() ? &*bron
                                                  : heeftBron           ? nullptr
                                                                        : &verwijderdeBron));
}

Bevindingblad leesBevinding(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t nr) {
    return leesRecord<Bevindingblad>(
        werkplek, persoon, toets, nr, [&](const Toetsinzage& inzage, Bevindingblad& blad) {
            blad.kader = inzage.kader();
            blad.bronnen = bronStore::alle(inzage);
            blad.bezoeken = bezoeken(inzage);
            if (nr == 0)
                blad.record.bron =
                    laatsteBron(bevindingStore::alle(inzage), blad.bronnen, persoon.nr);
            else
                blad.auteur = persoonsnaam(inzage, blad.record.auteur);
            if (nr == 0) return;
            if (inzage.mag(Actie::notitiesLezen)) blad.notitie = notitieVan(inzage, nr);
            for (const auto& [code, gronden] : grondslagStore::alle(inzage))
                if (std::ranges::find(gronden, nr, &Steunpunt::bevinding) != gronden.end())
                    blad.rustOp.push_back(code);
            if (auto bron = recordStore::leesOok<Bron>(inzage, blad.record.bron);
                bron && bron->weg) {
                blad.heeftBron = false;
                blad.verwijderdeBron = std::move(bron->record);
            }
        });
}

std::int64_t bewaarBevinding(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                             const Recordinvoer& invoer) {
    const auto vul = [&](const TekstTransactie& transactie, const std::optional<Bevinding>& stand,
                         Bevinding& wordt) {
        const Toetsingskader& kader = *transactie.kader();
        Veldcontrole controle;
        if (!isBron(transactie, invoer.velden.tekst("bron"), wordt.bron))
            controle.fout("bron", "Kies uit welke bron deze bevinding komt.");
        zetPagina(transactie, wordt, invoer, controle);
        zetBezoek(transactie, wordt, invoer, stand ? stand->bezoek : 0, controle);
        vulIn(wordt, invoer, kBevindingformulier, controle, "", keurMet(transactie, stand));
        const Gelezencodes getypt = leesCodes(invoer.velden.tekst("codes"), kader);
        if (!getypt.onbekend.empty())
            controle.fout("codes", onbekendeCodesInWoorden(getypt.onbekend, kader));
        std::vector<std::string> codes = invoer.velden.alle("verwachting");
        codes.insert(codes.end(), getypt.codes.begin(), getypt.codes.end());
        wordt.verwachtingen = inKadervolgorde(codes, kader);
        controle.eisGoed();
    };
    return bewaarRecord<Bevinding>(werkplek, handeling, toets, invoer, vul);
}

void trekBevindingIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t nr, int versie) {
    haalRecordWeg<Bevinding>(werkplek, handeling, toets, nr, versie, [](const Toetslezing&) {});
}

}  // namespace maatlat
