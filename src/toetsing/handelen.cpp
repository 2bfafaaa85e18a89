// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/handelen.h"

#include <algorithm>
#include <compare>
#include <map>
#include <mutex>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/landelijk/tweede_score_store.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/versiezegel.h"
#include "store/onderzoek/samenwerking_store.h"
#include "store/opvolging/hertoets_store.h"
#include "store/opvolging/opvolging_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/spoor/handeling_store.h"
#include "store/toetskop_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/verwerking_store.h"
#include "toetsing/betrokkenen.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/verantwoordelijke.h"

namespace maatlat {

namespace {

/// Why something of an opvolging cannot be done at this stap.
std::string waaromNietNu(Opvolgstap stap) {
    switch (stap) {
        case Opvolgstap::planMaken:
            return "De organisatie werkt aan het plan. Dit kan pas als zij het heeft ingediend.";
        case Opvolgstap::planIngediend:
            return "Het plan is ingediend, en de inspectie beoordeelt het. Wie het indiende kan "
                   "het terugnemen; daarna kan de organisatie weer wijzigen.";
        case Opvolgstap::planVoorgelegd:
            return "Het oordeel over het plan ligt bij een tweede inspecteur. Dit kan nu niet.";
        case Opvolgstap::uitvoering:
            return "Het plan is aanvaard en wordt uitgevoerd. Dit kan nu niet.";
        case Opvolgstap::afgesloten:
            return "De opvolging is afgesloten. Een inspecteur kan haar heropenen.";
        case Opvolgstap::eigen:
            return "Dit zijn maatregelen van de organisatie zelf. Niemand beoordeelt ze.";
    }
    return {};
}

std::string waaromNietNu(const Toetskop& kop, const Doelwit& wat, Actie actie) {
    if (kop.uitOnderzoek)
        return "Deze toets is uit het onderzoek gehaald. U kunt hem nog lezen, maar er kan niets "
               "meer in worden gewijzigd. Een landelijk coördinator kan hem terugzetten.";
    if (kop.onderzoekGesloten)
        return "Dit onderzoek is gesloten. Er kan niets meer in worden gewijzigd. Een landelijk "
               "coördinator kan het onderzoek heropenen.";
    if (opvolgzetVan(actie) && wat.opvolging) return waaromNietNu(*wat.opvolging);
    if (wat.eigenOrganisatie && kop.soort != Toetssoort::zelfevaluatie)
        return "De inspectie heeft al beslist over dit rapport. U kunt niet meer reageren op het "
               "concept.";
    switch (kop.status) {
        case Toetsstatus::collegialeToets:
            return "Een collega leest het concept van deze toets. Wie het vroeg kan het "
                   "terugnemen; "
                   "daarna kunt u weer wijzigen.";
        case Toetsstatus::wederhoor:
            return "Het concept van deze toets ligt bij de organisatie. Daarna kunt u weer "
                   "wijzigen.";
        case Toetsstatus::vaststelling:
            return "Deze toets ligt voor ter vaststelling. Wie hem voorlegde kan hem terugnemen; "
                   "daarna kunt u weer wijzigen.";
        case Toetsstatus::vastgesteld:
            return "Deze toets is vastgesteld. Er kan niets meer in worden gewijzigd.";
        case Toetsstatus::besluit:
        case Toetsstatus::gepubliceerd:
        case Toetsstatus::ingetrokken:
            return "Deze toets is vastgesteld, en er is besloten over publicatie. Dit kan nu niet "
                   "meer.";
        case Toetsstatus::ingediend:
            return "Deze zelfevaluatie is ingediend. Er kan niets meer in worden gewijzigd. Op de "
                   "pagina Vastlegging en controle staat of u haar nog kunt terugnemen.";
        case Toetsstatus::overgenomen:
            return "Deze scores zijn overgenomen uit een gepubliceerde ronde. Ze kunnen hier niet "
                   "worden gewijzigd.";
        case Toetsstatus::lopend:
        case Toetsstatus::goedgekeurd:
        case Toetsstatus::verwerking:
            return "Dit kan nu niet. Bekijk bij de toets hoe ver die is, en wie aan zet is.";
    }
    return {};
}

bool bevat(const std::vector<std::int64_t>& personen, std::int64_t nr) {
    return std::find(personen.begin(), personen.end(), nr) != personen.end();
}

/// Who it was when the request came in may be somebody else by now: blocked, or with other roles.
void eisNogDezelfde(Sessie& sessie, const Persoon& wie) {
    const auto nu = persoonStore::lees(sessie, wie.nr);
    if (!nu || nu->geblokkeerd || nu->rollen != wie.rollen || nu->organisatie != wie.organisatie)
        throw NietNu("Uw account is zojuist gewijzigd. Er is niets opgeslagen. Log opnieuw in.");
}

/// How much is looked up of a person.
enum class Feiten : unsigned char {
    nodig,  ///< what decides who may do what now
    alle,   ///< … and what would, if they were named for it
};

/// What only matters from where others read what the team made.
void voegTrajectToe(Doelwit& uit, const Toetslezing& toets, const Persoon& persoon,
                    const Toetskop& kop, Feiten feiten) {
    if (kop.soort == Toetssoort::zelfevaluatie || kop.status == Toetsstatus::overgenomen) return;
    uit.taken = trajectStore::takenVan(toets, persoon.nr);
    if (feiten == Feiten::nodig &&
        (kop.status == Toetsstatus::lopend ||
         (!uit.inTeam && uit.taken == 0 && !persoon.heeft(Rol::coordinator))))
        return;
    uit.auteur = isAuteur(toets, persoon.nr);
    uit.bezocht = wasErbij(toets, persoon.nr);
    uit.besliste = verwerkingStore::besliste(toets, persoon.nr);
    if (kop.status == Toetsstatus::vaststelling)
        uit.voorleggerIsAuteur = isAuteur(toets, kop.voorgelegdDoor);
}

/// Whether what was adopted is open again for a next editie: that goes by these statuses alone, as
/// the table of the way to publication says.
bool isInCorrectie(const Toetslezing& toets, const Toetskop& kop) {
    return kanInCorrectie(kop.status) && toetskopStore::heeftEditie(toets);
}

/// What somebody of the organisation is in a zelfevaluatie of it.
void voegSamenwerkingToe(Doelwit& uit, Sessie& sessie, const Toetslezing& toets,
                         const Persoon& persoon, const Toetskop& kop) {
    if (kop.soort != Toetssoort::zelfevaluatie || !uit.eigenOrganisatie) return;
    if (persoon.heeft(Rol::vtManagement)) {
        const std::int64_t wie = verantwoordelijkeNu(sessie, toets, kop);
        // While nobody is, each of the management can do what the responsible one does.
        uit.verantwoordelijk = wie == 0 || wie == persoon.nr;
    }
    const auto taak = samenwerkingStore::taakVan(toets, persoon.nr);
    uit.meewerkt = taak == Collegataak::meewerkt;
    uit.leestMee = taak == Collegataak::leestMee;
}

/// What was adopted has an opvolging from then on, also while it is corrected; what an organisation
/// handed in of itself has maatregelen of its own. A published round has none: what followed it
/// happened elsewhere.
bool heeftOpvolging(const Toetslezing& toets, const Toetskop& kop) {
    return kop.status == Toetsstatus::ingediend ||
           (staatVast(kop.status) && kop.status != Toetsstatus::overgenomen) ||
           isInCorrectie(toets, kop);
}

void voegOpvolgingToe(Doelwit& uit, const Toetslezing& toets, const Persoon& persoon,
                      const Toetskop& kop) {
    if (!heeftOpvolging(toets, kop)) return;
    const Opvolging stand = opvolgingStore::lees(toets).value_or(Opvolging{});
    uit.opvolging = kop.status == Toetsstatus::ingediend ? Opvolgstap::eigen : stand.stap;
    uit.planindiener = stand.indiener == persoon.nr && persoon.nr != 0;
    uit.planvoorlegger = stand.voorlegger == persoon.nr && persoon.nr != 0;
    if (persoon.heeft(Rol::inspecteur) && !uit.inTeam)
        uit.inspecteertOrganisatie =
            toetskopStore::inspecteert(toets, kop.organisatieNu, persoon.nr);
}

/// Only an inspectie is scored a second time, and only until its scores can be known: from its
/// first editie on they are, also while it is open again for a correction. What was handed in
/// before stays to be read.
void voegTweedeScoresToe(Doelwit& uit, const Toetslezing& toets, const Persoon& persoon,
                         const Toetskop& kop) {
    if (kop.soort != Toetssoort::inspectie || kop.status == Toetsstatus::overgenomen ||
        (!persoon.heeft(Rol::inspecteur) && !persoon.heeft(Rol::coordinator)))
        return;
    const auto nu = tweedeScoreStore::beoordelaar(toets);
    uit.tweedeIngediend = nu && !nu->ingediend.empty();
    uit.tweedeBeoordelaar = nu && nu->persoon == persoon.nr && persoon.nr != 0 &&
                            (uit.tweedeIngediend || !toetskopStore::heeftEditie(toets));
}

/// What `toegang.h` asks about a toets and a person.
Doelwit doelwitVan(Poortsleutel sleutel, Sessie& sessie, const Persoon& persoon,
                   const Toetskop& kop, Feiten feiten = Feiten::nodig) {
    Doelwit uit;
    uit.soort = kop.soort;
    uit.status = kop.status;
    uit.uitOnderzoek = kop.uitOnderzoek;
    uit.onderzoekGesloten = kop.onderzoekGesloten;
    uit.inTeam = bevat(kop.team, persoon.nr);
    uit.eigenOrganisatie = persoon.vanOrganisatie() && persoon.organisatie == kop.organisatieNu;
    uit.zelfVoorgelegd = kop.voorgelegdDoor == persoon.nr && persoon.nr != 0;
    if (kop.soort == Toetssoort::zelfevaluatie)
        uit.inspecteertOrganisatie =
            toetskopStore::inspecteert(sessie, kop.organisatieNu, persoon.nr);
    const Toetslezing toets(sleutel, sessie, kop.nr);
    voegTrajectToe(uit, toets, persoon, kop, feiten);
    if (!uit.inTeam && persoon.heeft(Rol::inspecteur) && staatVast(kop.status))
        uit.hertoetst = hertoetsStore::doetHertoetsVan(sessie, kop.nr, persoon.nr);
    if (uit.eigenOrganisatie) uit.heeftEditie = isInCorrectie(toets, kop);
    voegSamenwerkingToe(uit, sessie, toets, persoon, kop);
    voegOpvolgingToe(uit, toets, persoon, kop);
    voegTweedeScoresToe(uit, toets, persoon, kop);
    if (feiten == Feiten::alle || uit.inTeam || uit.inspecteertOrganisatie || uit.hertoetst ||
        uit.taken != 0 || uit.tweedeBeoordelaar || persoon.heeft(Rol::coordinator))
        uit.werkteErbij = persoonStore::werkteBij(sessie, persoon.nr, kop.organisatieNu);
    return uit;
}

/// Whether this would be the first time that somebody of the inspectie reads what was handed in.
/// Nobody: the command line, where who can read the file can read all of it.
bool moetEerstOpenen(const Toetslezing& toets, const Persoon& persoon, const Toetskop& kop,
                     const Doelwit& wat) {
    return kop.status == Toetsstatus::ingediend && !wat.eigenOrganisatie && persoon.nr != 0 &&
           !trajectStore::opening(toets);
}

Toetskop eisKop(std::optional<Toetskop> kop) {
    if (!kop) throw Geweigerd();
    return std::move(*kop);
}

/// Whether somebody may write depends on the action; what only reads may at most note a visit.
Wijziger wijzigerBij(Actie actie) {
    const bool leest = actie == Actie::toetsLezen || actie == Actie::notitiesLezen ||
                       actie == Actie::opvolgingLezen;
    return leest ? Wijziger::niemand : Wijziger::mens;
}

/// Under what a form that made something is known again, beside the posts: it has no content.
std::string gemaaktMet(const std::string& formulier) {
    return "formulier " + formulier;
}

/// The organisations of an onderzoek whose toets stands vast.
std::set<std::string> metVaste(Poortsleutel sleutel, Sessie& sessie, const std::string& onderzoek) {
    std::set<std::string> uit;
    for (const Toetskop& een : toetskopStore::vanOnderzoek(sleutel, sessie, onderzoek))
        if (staatVast(een.status) && !een.uitOnderzoek) uit.insert(een.organisatie);
    return uit;
}

}  // namespace

Toetsinzage::Toetsinzage(Werkplek& werkplek, Sessie& sessie, const Persoon& persoon,
                         std::int64_t toets, Actie actie)
    : werkplek_(werkplek),
      sessie_(sessie),
      persoon_(persoon),
      kop_(eisKop(toetskopStore::lees(Poortsleutel(), sessie, toets))),
      doelwit_(doelwitVan(Poortsleutel(), sessie, persoon, kop_)),
      lezing_(Poortsleutel(), sessie, toets) {
    switch (besluit(persoon, actie, doelwit_)) {
        case Besluit::mag:
            if (kop_.soort != Toetssoort::zelfevaluatie) return;
            if (moetEerstOpenen(lezing_, persoon, kop_, doelwit_)) throw NogNietGeopend();
            noteer(Inzagesoort::zelfevaluatie);
            return;
        case Besluit::gesloten:
            throw NietNu(waaromNietNu(kop_, doelwit_, actie));
        case Besluit::bestaatNiet:
            break;
    }
    throw Geweigerd();
}

Toetsinzage::Toetsinzage(Werkplek& werkplek, Sessie& sessie, const Persoon& persoon, Toetskop kop,
                         Doelwit doelwit)
    : werkplek_(werkplek),
      sessie_(sessie),
      persoon_(persoon),
      kop_(std::move(kop)),
      doelwit_(doelwit),
      lezing_(Poortsleutel(), sessie, kop_.nr) {}

Betrokkenheid Toetsinzage::betrokkenheidVan(const Persoon& ander) const {
    return betrokkenheid(ander, doelwitVan(Poortsleutel(), sessie_, ander, kop_));
}

Betrokkenheid Toetsinzage::alleBetrokkenheidVan(const Persoon& ander) const {
    return betrokkenheid(ander, doelwitVan(Poortsleutel(), sessie_, ander, kop_, Feiten::alle));
}

const std::shared_ptr<const Toetsingskader>& Toetsinzage::kader() const {
    if (!kader_) kader_ = werkplek_.kader(sessie_, kop_.kaderHash);
    return kader_;
}

Inzagebewijs Toetsinzage::noteer(Inzagesoort soort, const std::string& wat) const {
    // Nobody: the command line, where who can read the file can read all of it.
    if (persoon_.nr != 0)
        werkplek_.geheugen<Inzagegeheugen>().noteer(
            {werkplek_.nu(), persoon_.nr, inLogboek(persoon_), soort, nr(),
             "toets " + std::to_string(nr()) + (wat.empty() ? "" : " " + wat)});
    return {Poortsleutel(), nr()};
}

Rondelezing Toetsinzage::ronde() const {
    std::set<std::string> tellen = metVaste(Poortsleutel(), sessie_, kop_.onderzoekId);
    tellen.insert(kop_.organisatie);
    return {Poortsleutel(), sessie_, kop_.onderzoekId, std::move(tellen)};
}

ToetsTransactie::ToetsTransactie(Werkplek& werkplek, Transactie& transactie, const Persoon& persoon,
                                 std::int64_t toets, Actie actie)
    : Toetsinzage(werkplek, transactie, persoon, toets, actie),
      schrijving_(Poortsleutel(), transactie, toets, wijzigerBij(actie)) {}

void TekstTransactie::rondAf() const {
    const std::string oordeel = wacht_.oordeel();
    if (oordeel.empty()) return;
    const Toetsschrijving& toets = *this;
    const int eerdere = geschiedenisStore::omvang(toets, kPrivacysleutel).nieuwste;
    toets.log(Gebeurtenis::privacymeldingBevestigd,
              "toets " + std::to_string(nr()) + (record_.empty() ? "" : " " + record_), {},
              geschiedenisStore::legVersieVast(toets, kPrivacysleutel, eerdere + 1,
                                               {{"reden", oordeel}}, persoon().nr));
}

void Toetseninzage::alsLeesbaar(Toetskop kop, const Werk& werk) const {
    const Doelwit doelwit = doelwitVan(Poortsleutel(), sessie_, persoon_, kop);
    if (mag(persoon_, Actie::toetsLezen, doelwit))
        werk(Toetsinzage(werkplek_, sessie_, persoon_, std::move(kop), doelwit));
}

namespace {

/// All of a person that decides in which stand one reads what: everybody with the same reads the
/// same.
struct Leeswijze {
    std::set<Rol> rollen;
    bool geblokkeerd = false;
    bool vanOrganisatie = false;

    friend auto operator<=>(const Leeswijze&, const Leeswijze&) = default;
};

Leesrecht::Standen standenVan(const Leeswijze& wijze) {
    Persoon persoon;
    persoon.rollen = wijze.rollen;
    persoon.geblokkeerd = wijze.geblokkeerd;
    if (wijze.vanOrganisatie) persoon.organisatie = "een organisatie";
    Leesrecht::Standen uit;
    const auto telMee = [&](std::int64_t& standen, const auto& zetBand) {
        for (const Toetssoort soort : {Toetssoort::inspectie, Toetssoort::zelfevaluatie})
            for (const Toetsstatus status : kToetsstatussen) {
                Doelwit wat;
                wat.soort = soort;
                wat.status = status;
                zetBand(wat);
                if (mag(persoon, Actie::toetsLezen, wat))
                    standen += Leesrecht::stand(soort, status);
            }
    };
    telMee(uit.altijd, [](Doelwit& wat) { wat.werkteErbij = true; });
    telMee(uit.nooitErbij, [](Doelwit&) {});
    telMee(uit.inTeam, [](Doelwit& wat) { wat.inTeam = true; });
    telMee(uit.eigenOrganisatie, [](Doelwit& wat) { wat.eigenOrganisatie = true; });
    telMee(uit.inspecteert, [](Doelwit& wat) { wat.inspecteertOrganisatie = true; });
    telMee(uit.gevraagd, [](Doelwit& wat) { wat.taken = ~0U; });
    telMee(uit.hertoetst, [](Doelwit& wat) { wat.hertoetst = true; });
    if (persoon.heeft(Rol::vtMedewerker))
        telMee(uit.gevraagd, [](Doelwit& wat) {
            wat.eigenOrganisatie = true;
            wat.leestMee = true;
        });
    return uit;
}

/// The same, worked out once for each of the few ways to read that there are: every list asks it.
Leesrecht::Standen bekendeStanden(const Leeswijze& wijze) {
    static std::mutex slot;
    static std::map<Leeswijze, Leesrecht::Standen> bekend;
    const std::lock_guard<std::mutex> beurt(slot);
    const auto plek = bekend.find(wijze);
    return plek != bekend.end() ? plek->second
                                : bekend.emplace(wijze, standenVan(wijze)).first->second;
}

}  // namespace

Leesrecht Toetseninzage::recht() const {
    return {Poortsleutel(), sessie_, persoon_.nr,
            persoon_.vanOrganisatie() ? persoon_.organisatie : std::string(),
            bekendeStanden({persoon_.rollen, persoon_.geblokkeerd, !persoon_.organisatie.empty()})};
}

void Toetseninzage::elkVan(const std::string& onderzoek, const Werk& werk) const {
    for (Toetskop& kop : toetskopStore::vanOnderzoek(Poortsleutel(), sessie_, onderzoek))
        if (!kop.uitOnderzoek) alsLeesbaar(std::move(kop), werk);
}

void Toetseninzage::elkUitgehaald(const std::string& onderzoek, const Werk& werk) const {
    for (Toetskop& kop : toetskopStore::vanOnderzoek(Poortsleutel(), sessie_, onderzoek))
        if (kop.uitOnderzoek) alsLeesbaar(std::move(kop), werk);
}

void Toetseninzage::elkMet(const std::vector<std::int64_t>& nummers, const Werk& werk) const {
    for (const std::int64_t nr : nummers)
        if (auto kop = toetskopStore::lees(Poortsleutel(), sessie_, nr))
            alsLeesbaar(std::move(*kop), werk);
}

void Toetseninzage::elkOpWeg(
    const std::vector<std::int64_t>& nummers,
    const std::function<void(const Toetskop&, const Doelwit&)>& werk) const {
    for (const std::int64_t nr : nummers) {
        const auto kop = toetskopStore::lees(Poortsleutel(), sessie_, nr);
        if (!kop) continue;
        const Doelwit doelwit = doelwitVan(Poortsleutel(), sessie_, persoon_, *kop);
        const auto kan = [&](const Overgang& een) {
            return mag(persoon_, actieVoor(een.zet), doelwit);
        };
        if (std::ranges::any_of(overgangen(), kan)) werk(*kop, doelwit);
    }
}

void Toetseninzage::elkMetOpvolging(
    const std::vector<std::int64_t>& nummers,
    const std::function<void(const Toetskop&, const Doelwit&, const Opvolging&)>& werk) const {
    for (const std::int64_t nr : nummers) {
        const auto kop = toetskopStore::lees(Poortsleutel(), sessie_, nr);
        if (!kop) continue;
        const Doelwit doelwit = doelwitVan(Poortsleutel(), sessie_, persoon_, *kop);
        if (!doelwit.opvolging || !mag(persoon_, Actie::opvolgingLezen, doelwit)) continue;
        Opvolging stand =
            opvolgingStore::lees(Toetslezing(Poortsleutel(), sessie_, nr)).value_or(Opvolging{});
        stand.stap = *doelwit.opvolging;
        werk(*kop, doelwit, stand);
    }
}

void Toetseninzage::elkBetrokken(const std::vector<std::int64_t>& nummers, const Werk& werk) const {
    for (const std::int64_t nr : nummers) {
        auto kop = toetskopStore::lees(Poortsleutel(), sessie_, nr);
        if (!kop) continue;
        const Doelwit doelwit = doelwitVan(Poortsleutel(), sessie_, persoon_, *kop);
        if (mag(persoon_, Actie::toetsLezen, doelwit) ||
            mag(persoon_, Actie::wederhoorLezen, doelwit) ||
            mag(persoon_, Actie::vastgesteldLezen, doelwit) ||
            mag(persoon_, Actie::opvolgingLezen, doelwit))
            werk(Toetsinzage(werkplek_, sessie_, persoon_, std::move(*kop), doelwit));
    }
}

void Toetseninzage::elkTweedeScores(const std::vector<std::int64_t>& nummers,
                                    const Werk& werk) const {
    for (const std::int64_t nr : nummers) {
        auto kop = toetskopStore::lees(Poortsleutel(), sessie_, nr);
        if (!kop) continue;
        const Doelwit doelwit = doelwitVan(Poortsleutel(), sessie_, persoon_, *kop);
        if (mag(persoon_, Actie::tweedeScoresGeven, doelwit))
            werk(Toetsinzage(werkplek_, sessie_, persoon_, std::move(*kop), doelwit));
    }
}

std::vector<Toetseninzage::Plek> Toetseninzage::landelijk(const std::string& onderzoek) const {
    std::vector<Plek> uit;
    for (Toetskop& kop : toetskopStore::vanOnderzoek(Poortsleutel(), sessie_, onderzoek)) {
        if (kop.uitOnderzoek) continue;
        const bool leesbaar =
            mag(persoon_, Actie::toetsLezen, doelwitVan(Poortsleutel(), sessie_, persoon_, kop));
        if (!leesbaar && !staatVast(kop.status)) continue;
        const bool inCorrectie = isInCorrectie(Toetslezing(Poortsleutel(), sessie_, kop.nr), kop);
        uit.push_back({std::move(kop), leesbaar, inCorrectie});
    }
    return uit;
}

Rondelezing Toetseninzage::ronde(const std::string& onderzoek) const {
    std::set<std::string> zien;
    for (const Plek& een : landelijk(onderzoek))
        zien.insert(een.kop.organisatie);
    return {Poortsleutel(), sessie_, onderzoek, std::move(zien)};
}

Rondelezing NamensProgramma::ronde(Sessie& sessie, const std::string& onderzoek) {
    return {Poortsleutel(), sessie, onderzoek, metVaste(Poortsleutel(), sessie, onderzoek)};
}

Toetsinzage NamensProgramma::inzage(Werkplek& werkplek, Sessie& sessie, std::int64_t toets) {
    static const Persoon kNiemand;
    Toetskop kop = eisKop(toetskopStore::lees(Poortsleutel(), sessie, toets));
    const Doelwit doelwit = doelwitVan(Poortsleutel(), sessie, kNiemand, kop);
    return {werkplek, sessie, kNiemand, std::move(kop), doelwit};
}

std::vector<Toetskop> NamensProgramma::koppen(Sessie& sessie, const std::string& onderzoek) {
    return toetskopStore::vanOnderzoek(Poortsleutel(), sessie, onderzoek);
}

Rondelezing NamensProgramma::rondeVanAlle(Sessie& sessie, const std::string& onderzoek) {
    std::set<std::string> tellen;
    for (const Toetskop& een : toetskopStore::vanOnderzoek(Poortsleutel(), sessie, onderzoek))
        if (!een.uitOnderzoek) tellen.insert(een.organisatie);
    return {Poortsleutel(), sessie, onderzoek, std::move(tellen)};
}

std::vector<std::int64_t> NamensProgramma::zonderRapport(Sessie& sessie) {
    return toetskopStore::zonderRapport(Poortsleutel(), sessie);
}

std::shared_ptr<const Toetsingskader> NamensProgramma::kader(Werkplek& werkplek, Sessie& sessie,
                                                             std::int64_t toets) {
    const auto kop = toetskopStore::lees(Poortsleutel(), sessie, toets);
    return kop ? werkplek.kader(sessie, kop->kaderHash) : nullptr;
}

void noteerOpening(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    NamensProgramma::schrijf(
        werkplek, inLogboek(persoon), toets, [&](const Toetsschrijving& schrijving) {
            const auto inzage = NamensProgramma::inzage(werkplek, schrijving, toets);
            if (inzage.kop().status == Toetsstatus::ingediend)
                trajectStore::noteerOpening(schrijving, persoon.nr);
        });
}

void eisMag(const Persoon& persoon, Actie actie) {
    if (!mag(persoon, actie)) throw Geweigerd();
}

std::string voerEenmaalUit(Werkplek& werkplek, const Handeling& handeling,
                           const std::function<std::string(Transactie&)>& werk) {
    return werkplek.database().schrijf(inLogboek(handeling.wie), [&](Transactie& transactie) {
        eisNogDezelfde(transactie, handeling.wie);
        if (handeling.sleutel.empty()) return werk(transactie);
        if (auto eerder = eerderGedaan(transactie, handeling)) return *eerder;
        const std::int64_t wie = handeling.wie.nr;
        const std::string formulier = gemaaktMet(handeling.formulier);
        const bool eenmalig = !handeling.formulier.empty();
        if (eenmalig)
            if (auto eerder = handelingStore::eerder(transactie, wie, formulier, ""))
                throw AlGedaan(std::move(*eerder));
        std::string uitkomst = werk(transactie);
        handelingStore::onthoud(transactie, wie, handeling.sleutel, handeling.inhoud, uitkomst);
        if (eenmalig) handelingStore::onthoud(transactie, wie, formulier, "", uitkomst);
        return uitkomst;
    });
}

std::optional<std::string> eerderGemaakt(Werkplek& werkplek, const Persoon& persoon,
                                         const std::string& formulier) {
    return werkplek.database().lees([&](Sessie& sessie) {
        return handelingStore::eerder(sessie, persoon.nr, gemaaktMet(formulier), "");
    });
}

std::optional<std::string> eerderGedaan(Sessie& sessie, const Handeling& handeling) {
    if (handeling.sleutel.empty()) return std::nullopt;
    return handelingStore::eerder(sessie, handeling.wie.nr, handeling.sleutel, handeling.inhoud);
}

}  // namespace maatlat
