// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/werkplek.h"

#include <algorithm>

#include "domain/fouten.h"
#include "kader/kader_lezer.h"
#include "kader/steekproef/dossierformulier_lezer.h"
#include "store/kader_store.h"
#include "store/mensen/persoon_store.h"
#include "store/spoor/handeling_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/toetskop_store.h"

namespace maatlat {

namespace {

std::string waaromNietNu(const Toetskop& kop) {
    switch (kop.status) {
        case Toetsstatus::voorgelegd:
            return "Deze toets ligt voor ter vaststelling. Wie hem voorlegde kan hem terugnemen; "
                   "daarna kunt u weer wijzigen.";
        case Toetsstatus::vastgesteld:
            return "Deze toets is vastgesteld. Er kan niets meer in worden gewijzigd.";
        case Toetsstatus::ingediend:
            return "Deze zelfevaluatie is ingediend. Er kan niets meer in worden gewijzigd.";
        case Toetsstatus::overgenomen:
            return "Deze scores zijn overgenomen uit een gepubliceerde ronde. Ze kunnen hier niet "
                   "worden gewijzigd.";
        case Toetsstatus::lopend:
            return "Dit kan pas als de toets is voorgelegd ter vaststelling.";
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

}  // namespace

Werkplek::Werkplek(Database& database, Klok klok, std::filesystem::path bijlagen,
                   std::filesystem::path sleutels)
    : database_(database),
      klok_(std::move(klok)),
      bijlagen_(std::move(bijlagen)),
      sleutels_(std::move(sleutels)) {}

std::shared_ptr<const Toetsingskader> Werkplek::kader(Sessie& sessie, const std::string& hash) {
    const std::lock_guard<std::mutex> beurt(slot_);
    auto& plek = kaders_[hash];
    if (plek) return plek;
    const auto bewaard = kaderStore::lees(sessie, hash);
    if (!bewaard)
        throw Gebruikersfout(
            "Het kader van deze toets ontbreekt in de database. Zet een reservekopie terug.");
    auto gelezen = std::make_shared<const Toetsingskader>(
        leesKader(bewaard->yaml, "kader " + bewaard->id + " " + bewaard->versie));
    if (gelezen->hash != hash)
        throw Gebruikersfout(
            "Het kader in de database is niet meer wat het was: de hash klopt niet. Zet een "
            "reservekopie terug.");
    plek = gelezen;
    return plek;
}

std::shared_ptr<const Dossierformulier> Werkplek::formulier(Sessie& sessie,
                                                            const std::string& hash) {
    const std::lock_guard<std::mutex> beurt(slot_);
    auto& plek = formulieren_[hash];
    if (plek) return plek;
    const auto bewaard = dossierformulierStore::lees(sessie, hash);
    if (!bewaard)
        throw Gebruikersfout(
            "Het dossierformulier van deze steekproef ontbreekt in de database. Zet een "
            "reservekopie terug.");
    auto gelezen = std::make_shared<const Dossierformulier>(leesDossierformulier(
        bewaard->yaml, "dossierformulier " + bewaard->id + " " + bewaard->versie));
    if (gelezen->hash != hash)
        throw Gebruikersfout(
            "Het dossierformulier in de database is niet meer wat het was: de hash klopt niet. Zet "
            "een reservekopie terug.");
    plek = gelezen;
    return plek;
}

std::string inLogboek(const Persoon& persoon) {
    return "persoon " + std::to_string(persoon.nr);
}

std::string voerEenmaalUit(Werkplek& werkplek, const Handeling& handeling,
                           const std::function<std::string(Transactie&)>& werk) {
    return werkplek.database().schrijf(inLogboek(handeling.wie), [&](Transactie& transactie) {
        eisNogDezelfde(transactie, handeling.wie);
        if (handeling.sleutel.empty()) return werk(transactie);
        if (auto eerder = eerderGedaan(transactie, handeling)) return *eerder;
        std::string uitkomst = werk(transactie);
        handelingStore::onthoud(transactie, handeling.wie.nr, handeling.sleutel, handeling.inhoud,
                                uitkomst);
        return uitkomst;
    });
}

std::optional<std::string> eerderGedaan(Sessie& sessie, const Handeling& handeling) {
    if (handeling.sleutel.empty()) return std::nullopt;
    return handelingStore::eerder(sessie, handeling.wie.nr, handeling.sleutel, handeling.inhoud);
}

Doelwit doelwit(Sessie& sessie, const Persoon& persoon, const Toetskop& kop) {
    Doelwit uit;
    uit.soort = kop.soort;
    uit.status = kop.status;
    uit.inTeam = bevat(kop.team, persoon.nr);
    uit.eigenOrganisatie =
        persoon.heeft(Rol::vtManagement) && persoon.organisatie == kop.organisatie;
    uit.zelfVoorgelegd = kop.voorgelegdDoor == persoon.nr && persoon.nr != 0;
    if (kop.soort == Toetssoort::zelfevaluatie)
        uit.inTeamVanOrganisatie =
            toetskopStore::inTeamVanOrganisatie(sessie, kop.organisatie, persoon.nr);
    return uit;
}

Toetskop eisToets(Sessie& sessie, const Persoon& persoon, Actie actie, std::int64_t toets) {
    const auto kop = toetskopStore::lees(sessie, toets);
    if (!kop) throw Onvindbaar();
    switch (besluit(persoon, actie, doelwit(sessie, persoon, *kop))) {
        case Besluit::mag:
            return *kop;
        case Besluit::gesloten:
            throw NietNu(waaromNietNu(*kop));
        case Besluit::bestaatNiet:
            break;
    }
    throw Onvindbaar();
}

void eisMag(const Persoon& persoon, Actie actie) {
    if (!mag(persoon, actie)) throw Onvindbaar();
}

}  // namespace maatlat
