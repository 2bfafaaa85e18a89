// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cstddef>

#include "domain/fouten.h"
#include "store/opvolging/maatregel_store.h"
#include "store/opvolging/voortgang_store.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tijd.h"
#include "toetsing/opvolging/opvolgsteekproef.h"
#include "toetsing/opvolging/opvolgzetten.h"
#include "toetsing/opvolging/voortgang.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteGezien = 10'000;

void eisVerifieerbaar(const Maatregel& maatregel, const Uitvoering& alles) {
    if (!maatregel.vervallen.empty()) throw NietNu("Deze maatregel is vervallen.");
    const auto over = [&](const Voortgangsmelding& een) { return een.maatregel == maatregel.nr; };
    const auto audit = [&](const EigenAudit& een) {
        return een.maatregel == maatregel.nr && een.isIngediend();
    };
    if (std::ranges::none_of(alles.meldingen, over) && std::ranges::none_of(alles.audits, audit))
        throw NietNu(
            "Over deze maatregel is nog niets gemeld. U kunt haar verifiëren als de organisatie "
            "iets heeft gemeld.");
}

/// The steekproef that it rests on, with its figures as they are now.
void rustOp(const ToetsTransactie& transactie, Veldcontrole& controle,
            const Verificatieinvoer& invoer, Verificatie& wordt) {
    if (invoer.steekproef == 0) return;
    if (wordt.wijze != Verificatiewijze::steekproef) {
        controle.fout("steekproef",
                      "U koos een steekproef. Kies dan bij “Waaruit bleek het?” ook een "
                      "steekproef, of kies hier geen.");
        return;
    }
    const Steekproefgrond grond = eisGrond(transactie, invoer.steekproef, Doelsoort::verificatie);
    if (grond.doel.maatregel != wordt.maatregel) {
        controle.fout("steekproef", "Deze steekproef is voor een andere maatregel.");
        return;
    }
    wordt.steekproef = grond.nr;
    wordt.steekproefnaam = grond.naam;
    wordt.cijfers = grond.cijfers;
    wordt.bewijs = grond.bewijs;
}

Verificatie controleerVerificatie(Veldcontrole& controle, const Verificatieinvoer& invoer,
                                  const std::string& vandaag) {
    Verificatie uit;
    uit.maatregel = invoer.maatregel;
    const auto wijze = verificatiewijzeMetNaam(invoer.wijze);
    if (!wijze) controle.fout("wijze", "Kies waaruit het bleek.");
    uit.wijze = wijze.value_or(uit.wijze);
    uit.dag = controle.datum("dag", invoer.dag, vandaag);
    uit.uitkomst = verificatieuitkomstMetNaam(invoer.uitkomst).value_or(uit.uitkomst);
    return uit;
}

}  // namespace

void verifieerMaatregel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const Verificatieinvoer& invoer) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::verifieer,
        {.reden = invoer.privacyreden, .record = "verificatie"},
        [&](const TekstTransactie& transactie) {
            const auto maatregel = maatregelStore::lees(transactie, invoer.maatregel);
            if (!maatregel) throw Onvindbaar();
            eisVerifieerbaar(*maatregel, uitvoeringVan(transactie));
            Veldcontrole controle;
            Verificatie wordt = controleerVerificatie(controle, invoer, dagVan(werkplek.nu()));
            const Getypt gezien =
                controle.tekst("gezien", invoer.gezien, kLangsteGezien, "Schrijf op wat u zag.");
            if (!verificatieuitkomstMetNaam(invoer.uitkomst))
                controle.fout("uitkomst", "Kies of het klopt.");
            rustOp(transactie, controle, invoer, wordt);
            controle.eisGoed();
            wordt.gezien = transactie.keur("gezien", gezien);
            transactie.eisGoed();
            const auto nr = voortgangStore::bewaar(transactie, wordt, handeling.wie.nr);
            if (wordt.steekproef != 0)
                steekproefStore::zetGebruikt(transactie, wordt.steekproef,
                                             "verificatie/" + std::to_string(nr), handeling.wie.nr);
            // What is not so is not done: the organisation must say again when it is.
            if (wordt.uitkomst != Verificatieuitkomst::klopt && !maatregel->uitgevoerd.empty()) {
                Maatregel terug = *maatregel;
                terug.uitgevoerd.clear();
                maatregelStore::bewaar(transactie, terug, handeling.wie.nr);
            }
            doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::verifieer});
        });
}

}  // namespace maatlat
