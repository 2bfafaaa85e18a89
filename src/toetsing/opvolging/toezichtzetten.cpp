// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/opvolging/toezicht_store.h"
#include "toetsing/onderzoek/redencontrole.h"
#include "toetsing/opvolging/toezicht.h"
#include "toetsing/opvolging/toezichtkeuzes.h"
#include "toetsing/opvolging/toezichtlezer.h"

namespace maatlat {

namespace {

void eisNiemandAnders(const std::vector<Toezichtfeit>& feiten, int aantal) {
    if (static_cast<int>(feiten.size()) == aantal) return;
    if (feiten.empty()) throw Onvindbaar();
    const auto& laatste = *std::ranges::max_element(feiten, {}, &Toezichtfeit::wanneer);
    throw Versieconflict({static_cast<int>(feiten.size()), {}, laatste.persoon, laatste.wanneer});
}

Toezichtfeit nieuwFeit(const OrganisatieTransactie& transactie, Feitsoort soort,
                       const std::vector<Toezichtperiode>& perioden) {
    Toezichtfeit uit;
    uit.soort = soort;
    uit.persoon = transactie.persoon().nr;
    if (!isVerscherptToezicht(soort)) return uit;
    if (!overgangNu(transactie, perioden, zetBij(soort)))
        throw NietNu(waaromNietNu(standNu(perioden), soort));
    if (soort != Feitsoort::verlengen) uit.stand = Feitstand::voorgesteld;
    if (const Toezichtperiode* nu = lopende(perioden); nu && soort != Feitsoort::instellen)
        uit.periode = nu->nr;
    return uit;
}

Feitstand standNaZet(Toezichtzet zet, Feitstand was) {
    switch (zet) {
        case Toezichtzet::stelIntrekkenVoor:
            return Feitstand::intrekkingVoorgesteld;
        case Toezichtzet::besluitIntrekken:
            return Feitstand::ingetrokken;
        case Toezichtzet::wijsAf:
            return was == Feitstand::intrekkingVoorgesteld ? Feitstand::besloten
                                                           : Feitstand::afgewezen;
        case Toezichtzet::neemTerug:
            return was == Feitstand::intrekkingVoorgesteld ? Feitstand::besloten
                                                           : Feitstand::teruggenomen;
        default:
            return Feitstand::besloten;
    }
}

std::vector<Toezichtfeit> eisVersies(const Organisatieinzage& inzage, std::int64_t feit,
                                     int versie) {
    auto uit = toezichtStore::versies(inzage, feit);
    if (uit.empty()) throw Onvindbaar();
    const Toezichtfeit& nu = uit.back();
    if (nu.versie != versie) throw Versieconflict({nu.versie, {}, nu.persoon, nu.wanneer});
    return uit;
}

}  // namespace

std::int64_t legToezichtVast(Werkplek& werkplek, const Handeling& handeling,
                             std::int64_t organisatie, Feitsoort soort, int aantal,
                             const Toezichtinvoer& invoer) {
    return handelBij(werkplek, handeling, organisatie, Actie::toezichtVastleggen,
                     [&](const OrganisatieTransactie& transactie) {
                         const auto feiten = toezichtStore::alle(transactie);
                         eisNiemandAnders(feiten, aantal);
                         const auto perioden = toezichtperioden(feiten);
                         Toezichtfeit feit = nieuwFeit(transactie, soort, perioden);
                         Toezichtlezer lezer(transactie, invoer);
                         lezer.lees(feit);
                         lezer.pas(perioden, feit);
                         eisGeenFouten(lezer.fouten);
                         return toezichtStore::voegToe(transactie, feit);
                     });
}

void wijzigToezicht(Werkplek& werkplek, const Handeling& handeling, std::int64_t organisatie,
                    std::int64_t feit, int versie, const Toezichtinvoer& invoer) {
    handelBij(werkplek, handeling, organisatie, Actie::toezichtVastleggen,
              [&](const OrganisatieTransactie& transactie) {
                  Toezichtfeit nieuw = eisVersies(transactie, feit, versie).back();
                  if (!magWijzigen(transactie, nieuw))
                      throw NietNu("Dit kan nu niet worden gewijzigd, of niet door u.");
                  Toezichtlezer lezer(transactie, invoer);
                  lezer.lees(nieuw);
                  nieuw.reden = lezer.tekst("reden", invoer.reden, true);
                  nieuw.persoon = handeling.wie.nr;
                  lezer.pas(toezichtperioden(toezichtStore::alle(transactie)), nieuw);
                  eisGeenFouten(lezer.fouten);
                  toezichtStore::voegToe(transactie, nieuw);
              });
}

void doeToezichtzet(Werkplek& werkplek, const Handeling& handeling, std::int64_t organisatie,
                    std::int64_t feit, int versie, Toezichtzet zet, const std::string& reden) {
    handelBij(
        werkplek, handeling, organisatie, Actie::toezichtVastleggen,
        [&](const OrganisatieTransactie& transactie) {
            Toezichtfeit nieuw = eisVersies(transactie, feit, versie).back();
            const auto perioden = toezichtperioden(toezichtStore::alle(transactie));
            const auto kan = zettenMet(transactie, perioden, nieuw);
            if (std::ranges::find(kan, zet) == kan.end())
                throw NietNu(
                    "Dit kan nu niet, of niet door u. Over een voorstel beslist een landelijk "
                    "coördinator die het niet zelf deed.");
            if (zet == Toezichtzet::stelIntrekkenVoor && !isLaatstePeriode(perioden, nieuw))
                throw NietNu(
                    "Er is daarna opnieuw verscherpt toezicht ingesteld. Dit besluit kan "
                    "daarom niet meer worden ingetrokken.");
            const auto* overgang = vindToezichtovergang(
                periodeVan(perioden, nieuw)->verloop.stand(), zet,
                transactie.betrokkenheid(voorstellerVan(periodeVan(perioden, nieuw))));
            std::vector<Veldfouten::Fout> fouten;
            nieuw.reden = Redencontrole(werkplek, organisatieStore::alle(transactie))
                              .keur(fouten, "reden", reden, overgang && overgang->metReden);
            eisGeenFouten(fouten);
            nieuw.stand = standNaZet(zet, nieuw.stand);
            nieuw.persoon = handeling.wie.nr;
            toezichtStore::voegToe(transactie, nieuw);
        });
}

}  // namespace maatlat
