// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toegang.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "rules/opvolging/opvolgtraject.h"

namespace maatlat {

namespace {

/// What a rule is about. An action that is not about a toets is never allowed "on" one.
enum class Over : unsigned char { geenToets, inspectie, zelfevaluatie };

/// What must be so between the person and the toets.
using Voorwaarde = bool (*)(const Doelwit&);

bool altijd(const Doelwit&) {
    return true;
}
bool inTeam(const Doelwit& doelwit) {
    return doelwit.inTeam && !doelwit.werkteErbij;
}
// Who changed sides keeps what they were named for on the other.
constexpr unsigned bit(Taak taak) {
    return 1U << static_cast<unsigned>(taak);
}
constexpr unsigned kTakenOrganisatie = bit(Taak::ontvanger) | bit(Taak::verantwoordelijke);
constexpr unsigned kTakenInspectie =
    bit(Taak::collega) | bit(Taak::tweedeLezer) | bit(Taak::vaststeller);
bool gevraagd(const Doelwit& doelwit) {
    return (doelwit.taken & kTakenInspectie) != 0 && !doelwit.werkteErbij;
}
bool gevraagdBijOrganisatie(const Doelwit& doelwit) {
    return doelwit.eigenOrganisatie && (doelwit.taken & kTakenOrganisatie) != 0;
}
bool eigenOrganisatie(const Doelwit& doelwit) {
    return doelwit.eigenOrganisatie;
}
bool verantwoordelijk(const Doelwit& doelwit) {
    return doelwit.eigenOrganisatie && doelwit.verantwoordelijk;
}
bool meewerkend(const Doelwit& doelwit) {
    return doelwit.eigenOrganisatie && doelwit.meewerkt;
}
bool genoemdInZelfevaluatie(const Doelwit& doelwit) {
    return doelwit.eigenOrganisatie && (doelwit.meewerkt || doelwit.leestMee);
}
bool editieVanOrganisatie(const Doelwit& doelwit) {
    return doelwit.eigenOrganisatie && doelwit.heeftEditie;
}
bool inspecteertOrganisatie(const Doelwit& doelwit) {
    return doelwit.inspecteertOrganisatie && !doelwit.werkteErbij;
}
bool hertoetst(const Doelwit& doelwit) {
    return doelwit.hertoetst && !doelwit.werkteErbij;
}
bool opvolgingVanOrganisatie(const Doelwit& doelwit) {
    return doelwit.eigenOrganisatie && doelwit.opvolging;
}
bool opvolgingVanToezicht(const Doelwit& doelwit) {
    return doelwit.opvolging && (doelwit.inTeam || doelwit.inspecteertOrganisatie) &&
           !doelwit.werkteErbij;
}
bool opvolgingVanElders(const Doelwit& doelwit) {
    return doelwit.opvolging && !doelwit.werkteErbij;
}
bool tweedeBeoordelaar(const Doelwit& doelwit) {
    return doelwit.tweedeBeoordelaar && !doelwit.tweedeIngediend && !doelwit.werkteErbij;
}
bool kentBeideScores(const Doelwit& doelwit) {
    return doelwit.tweedeIngediend && (doelwit.inTeam || doelwit.tweedeBeoordelaar) &&
           !doelwit.werkteErbij;
}
bool tweedeIngediend(const Doelwit& doelwit) {
    return doelwit.tweedeIngediend;
}
bool nooitErbij(const Doelwit& doelwit) {
    return !doelwit.werkteErbij;
}

/// A set of statuses, as bits.
using Statussen = unsigned;
constexpr Statussen een(Toetsstatus status) {
    return 1U << static_cast<unsigned>(status);
}
template <class Welke>
constexpr Statussen die(Welke welke) {
    Statussen uit = 0;
    for (const Toetsstatus status : kToetsstatussen)
        if (welke(status)) uit |= een(status);
    return uit;
}
constexpr Statussen kLopend = een(Toetsstatus::lopend);
constexpr Statussen kIngediend = een(Toetsstatus::ingediend);
constexpr Statussen kOvergenomen = een(Toetsstatus::overgenomen);
constexpr Statussen kAlle = die([](Toetsstatus) { return true; });
constexpr Statussen kEigenWerk = kAlle & ~kOvergenomen;  // everything but a published round
constexpr Statussen kOpen = die([](Toetsstatus status) { return openVoorWijziging(status); });
constexpr Statussen kVastgesteld = die(staatVast) & ~kOvergenomen;
constexpr Statussen kVoorVaststelling = kEigenWerk & ~kVastgesteld & ~kIngediend;
// From where the organisation has had the concept; not before, and not when it was taken back.
constexpr Statussen kVanafWederhoor =
    die([](Toetsstatus status) { return stapVan(status) && status >= Toetsstatus::wederhoor; });

struct Regel {
    Rol rol;
    Actie actie;
    Over over;
    Statussen statussen;
    Voorwaarde voorwaarde;
};

// Who may do what. What does not stand here is not allowed.
constexpr std::array kRegels{
    // The inspecteur works in the toetsen of their own team; a colleague agrees.
    Regel{Rol::inspecteur, Actie::toetsLezen, Over::inspectie, kAlle, inTeam},
    Regel{Rol::inspecteur, Actie::toetsLezen, Over::inspectie, kOvergenomen, altijd},
    Regel{Rol::inspecteur, Actie::toetsLezen, Over::zelfevaluatie, kIngediend,
          inspecteertOrganisatie},
    Regel{Rol::inspecteur, Actie::toetsLezen, Over::inspectie, kEigenWerk, gevraagd},
    // Who tests an organisation again reads what was adopted about it.
    Regel{Rol::inspecteur, Actie::toetsLezen, Over::inspectie, kVastgesteld, hertoetst},
    // Notes of interviews go with the toets, but for who only reads along.
    Regel{Rol::inspecteur, Actie::notitiesLezen, Over::inspectie, kAlle, inTeam},
    Regel{Rol::inspecteur, Actie::notitiesLezen, Over::inspectie, kEigenWerk, gevraagd},
    Regel{Rol::inspecteur, Actie::notitiesLezen, Over::zelfevaluatie, kIngediend,
          inspecteertOrganisatie},
    Regel{Rol::inspecteur, Actie::toetsInvullen, Over::inspectie, kOpen, inTeam},
    Regel{Rol::inspecteur, Actie::dossiersWissen, Over::inspectie, kEigenWerk, inTeam},
    Regel{Rol::inspecteur, Actie::tekstWissen, Over::inspectie, kOpen, inTeam},
    Regel{Rol::inspecteur, Actie::wederhoorLezen, Over::inspectie, kEigenWerk, inTeam},
    Regel{Rol::inspecteur, Actie::wederhoorLezen, Over::inspectie, kEigenWerk, gevraagd},
    // A comparison with what the organisation said of itself would colour a judgement that is still
    // to be made: only once the inspectie stands vast.
    Regel{Rol::inspecteur, Actie::ijkbaarLezen, Over::inspectie, kVastgesteld, inTeam},
    Regel{Rol::inspecteur, Actie::ijkbaarLezen, Over::inspectie, kOvergenomen, altijd},
    Regel{Rol::inspecteur, Actie::ijkingLezen, Over::zelfevaluatie, kIngediend,
          inspecteertOrganisatie},
    // Who scores a toets once more sees what it rests on, and nothing else of it (see `besluit`).
    Regel{Rol::inspecteur, Actie::tweedeScoresGeven, Over::inspectie, kVoorVaststelling,
          tweedeBeoordelaar},
    Regel{Rol::inspecteur, Actie::tweedeScoresLezen, Over::inspectie, kEigenWerk, kentBeideScores},
    Regel{Rol::inspecteur, Actie::scoresOverleggen, Over::inspectie, kVoorVaststelling,
          kentBeideScores},
    Regel{Rol::inspecteur, Actie::opvolgingLezen, Over::inspectie, kAlle, opvolgingVanToezicht},
    // What the inspectie draws to verify is its own until the outcome stands in a verificatie.
    Regel{Rol::inspecteur, Actie::opvolgsteekproefLezen, Over::inspectie, kAlle,
          opvolgingVanToezicht},
    Regel{Rol::inspecteur, Actie::opvolgdossiersWissen, Over::inspectie, kAlle,
          opvolgingVanToezicht},
    Regel{Rol::inspecteur, Actie::landelijkBeeld, Over::geenToets, kAlle, altijd},
    Regel{Rol::inspecteur, Actie::publicatiesLezen, Over::geenToets, kAlle, altijd},
    Regel{Rol::inspecteur, Actie::organisatiesLezen, Over::geenToets, kAlle, altijd},
    Regel{Rol::inspecteur, Actie::verhaalLezen, Over::geenToets, kAlle, altijd},

    // VT-management judges its own organisation, and sees of others what was published.
    Regel{Rol::vtManagement, Actie::toetsLezen, Over::inspectie, kOvergenomen, altijd},
    Regel{Rol::vtManagement, Actie::wederhoorLezen, Over::inspectie, kVanafWederhoor,
          gevraagdBijOrganisatie},
    Regel{Rol::vtManagement, Actie::vastgesteldLezen, Over::inspectie, kVastgesteld,
          eigenOrganisatie},
    // A correction takes nothing away: what was adopted last stays to be read.
    Regel{Rol::vtManagement, Actie::vastgesteldLezen, Over::inspectie, kVanafWederhoor,
          editieVanOrganisatie},
    Regel{Rol::vtManagement, Actie::opvolgingLezen, Over::inspectie, kAlle,
          opvolgingVanOrganisatie},
    // … and an own audit of the organisation, until it is handed in.
    Regel{Rol::vtManagement, Actie::auditsteekproefLezen, Over::inspectie, kAlle,
          opvolgingVanOrganisatie},
    Regel{Rol::vtManagement, Actie::auditdossiersWissen, Over::inspectie, kAlle,
          opvolgingVanOrganisatie},
    Regel{Rol::vtManagement, Actie::opvolgingLezen, Over::zelfevaluatie, kIngediend,
          opvolgingVanOrganisatie},
    Regel{Rol::vtManagement, Actie::toetsLezen, Over::zelfevaluatie, kLopend | kIngediend,
          eigenOrganisatie},
    Regel{Rol::vtManagement, Actie::notitiesLezen, Over::zelfevaluatie, kLopend | kIngediend,
          eigenOrganisatie},
    Regel{Rol::vtManagement, Actie::toetsInvullen, Over::zelfevaluatie, kLopend, eigenOrganisatie},
    Regel{Rol::vtManagement, Actie::tekstWissen, Over::zelfevaluatie, kLopend, eigenOrganisatie},
    Regel{Rol::vtManagement, Actie::dossiersWissen, Over::zelfevaluatie, kLopend | kIngediend,
          eigenOrganisatie},
    // One of them is responsible: hands it in, and says which colleagues see it.
    Regel{Rol::vtManagement, Actie::zelfevaluatieIndienen, Over::zelfevaluatie, kLopend,
          verantwoordelijk},
    Regel{Rol::vtManagement, Actie::zelfevaluatieTerugnemen, Over::zelfevaluatie, kIngediend,
          verantwoordelijk},
    Regel{Rol::vtManagement, Actie::samenwerkingRegelen, Over::zelfevaluatie, kLopend | kIngediend,
          verantwoordelijk},
    Regel{Rol::vtManagement, Actie::samenwerkingLezen, Over::zelfevaluatie, kLopend | kIngediend,
          eigenOrganisatie},
    Regel{Rol::vtManagement, Actie::scoresBevestigen, Over::zelfevaluatie, kLopend,
          eigenOrganisatie},
    Regel{Rol::vtManagement, Actie::ijkingLezen, Over::zelfevaluatie, kIngediend, eigenOrganisatie},
    Regel{Rol::vtManagement, Actie::ijkbaarLezen, Over::inspectie, kVastgesteld | kOvergenomen,
          eigenOrganisatie},
    Regel{Rol::vtManagement, Actie::zelfevaluatieOpenen, Over::geenToets, kAlle, altijd},
    Regel{Rol::vtManagement, Actie::verhaalLezen, Over::geenToets, kAlle, altijd},
    Regel{Rol::vtManagement, Actie::publicatiesLezen, Over::geenToets, kAlle, altijd},

    // A colleague sees nothing but the zelfevaluatie for which they were named.
    Regel{Rol::vtMedewerker, Actie::toetsLezen, Over::zelfevaluatie, kLopend | kIngediend,
          genoemdInZelfevaluatie},
    Regel{Rol::vtMedewerker, Actie::notitiesLezen, Over::zelfevaluatie, kLopend | kIngediend,
          genoemdInZelfevaluatie},
    Regel{Rol::vtMedewerker, Actie::samenwerkingLezen, Over::zelfevaluatie, kLopend | kIngediend,
          genoemdInZelfevaluatie},
    Regel{Rol::vtMedewerker, Actie::toetsInvullen, Over::zelfevaluatie, kLopend, meewerkend},
    Regel{Rol::vtMedewerker, Actie::scoresBevestigen, Over::zelfevaluatie, kLopend, meewerkend},

    // The coördinator sees the country and makes the teams, but judges nothing: reads toetsen and
    // their concept report while they run, and what organisations handed in; no notes of
    // interviews.
    Regel{Rol::coordinator, Actie::toetsLezen, Over::inspectie, kAlle, altijd},
    Regel{Rol::coordinator, Actie::toetsLezen, Over::zelfevaluatie, kIngediend, nooitErbij},
    Regel{Rol::coordinator, Actie::wederhoorLezen, Over::inspectie, kEigenWerk, altijd},
    Regel{Rol::coordinator, Actie::opvolgingLezen, Over::inspectie, kAlle, opvolgingVanElders},
    Regel{Rol::coordinator, Actie::opvolgsteekproefLezen, Over::inspectie, kAlle,
          opvolgingVanElders},
    Regel{Rol::coordinator, Actie::teamWijzigen, Over::inspectie, kEigenWerk, altijd},
    Regel{Rol::coordinator, Actie::teamWijzigen, Over::geenToets, kAlle, altijd},
    Regel{Rol::coordinator, Actie::hertoetsOpenen, Over::inspectie, kAlle, altijd},
    Regel{Rol::coordinator, Actie::tweedeScoresLezen, Over::inspectie, kEigenWerk, tweedeIngediend},
    Regel{Rol::coordinator, Actie::onderzoekOpenen, Over::geenToets, kAlle, altijd},
    Regel{Rol::coordinator, Actie::onderzoekWijzigen, Over::geenToets, kAlle, altijd},
    Regel{Rol::coordinator, Actie::organisatiesLezen, Over::geenToets, kAlle, altijd},
    Regel{Rol::coordinator, Actie::organisatieWijzigen, Over::geenToets, kAlle, altijd},
    Regel{Rol::coordinator, Actie::verhaalLezen, Over::geenToets, kAlle, altijd},
    Regel{Rol::coordinator, Actie::landelijkBeeld, Over::geenToets, kAlle, altijd},
    Regel{Rol::coordinator, Actie::landrapportLezen, Over::geenToets, kAlle, altijd},
    Regel{Rol::coordinator, Actie::landrapportSchrijven, Over::geenToets, kAlle, altijd},
    Regel{Rol::coordinator, Actie::publicatiesLezen, Over::geenToets, kAlle, altijd},

    // The beheerder keeps the program safe and sees no toets.
    Regel{Rol::beheerder, Actie::personenBeheren, Over::geenToets, kAlle, altijd},
    Regel{Rol::beheerder, Actie::logboekLezen, Over::geenToets, kAlle, altijd},
};

struct Organisatieregel {
    Rol rol;
    Actie actie;
    bool (*voorwaarde)(const Organisatiedoelwit&);
};
constexpr bool vanDeOrganisatie(const Organisatiedoelwit& wat) {
    return wat.eigenOrganisatie;
}
constexpr bool inspecteertHaar(const Organisatiedoelwit& wat) {
    return wat.inspecteertOrganisatie && !wat.werkteErbij;
}
constexpr bool nooitBijHaar(const Organisatiedoelwit& wat) {
    return !wat.werkteErbij;
}
constexpr bool iedereOrganisatie(const Organisatiedoelwit&) {
    return true;
}

// Who may do what about the supervision of one organisation. What is published everybody reads who
// may see its page; that needs no line here.
constexpr std::array kOrganisatieregels{
    Organisatieregel{Rol::inspecteur, Actie::toezichtbesluitLezen, inspecteertHaar},
    Organisatieregel{Rol::inspecteur, Actie::toezichtLezen, inspecteertHaar},
    Organisatieregel{Rol::inspecteur, Actie::toezichtVastleggen, inspecteertHaar},
    Organisatieregel{Rol::vtManagement, Actie::toezichtbesluitLezen, vanDeOrganisatie},
    // Where it stands beside the country: its management, to talk it over with who governs it, and
    // who has to do with its supervision, to see the same. A colleague (vtMedewerker) sees nothing
    // but one zelfevaluatie, so not this either.
    Organisatieregel{Rol::vtManagement, Actie::plaatsLezen, vanDeOrganisatie},
    Organisatieregel{Rol::inspecteur, Actie::plaatsLezen, inspecteertHaar},
    Organisatieregel{Rol::coordinator, Actie::plaatsLezen, iedereOrganisatie},
    Organisatieregel{Rol::coordinator, Actie::toezichtbesluitLezen, iedereOrganisatie},
    Organisatieregel{Rol::coordinator, Actie::toezichtLezen, iedereOrganisatie},
    Organisatieregel{Rol::coordinator, Actie::toezichtVastleggen, nooitBijHaar},
    Organisatieregel{Rol::coordinator, Actie::toezichtBesluiten, nooitBijHaar},
};

Over waarover(const std::optional<Doelwit>& doelwit) {
    if (!doelwit) return Over::geenToets;
    return doelwit->soort == Toetssoort::zelfevaluatie ? Over::zelfevaluatie : Over::inspectie;
}

/// Whether the table of the way to publication allows it in one of these statuses.
bool staatInTraject(const Persoon& persoon, Zet zet, const std::optional<Doelwit>& doelwit,
                    Statussen statussen) {
    if (waarover(doelwit) != Over::inspectie) return false;
    const Betrokkenheid wie = betrokkenheid(persoon, *doelwit);
    return std::ranges::any_of(kTrajectstappen, [&](Trajectstap stap) {
        return (een(statusBij(stap)) & statussen) != 0 && magZet(stap, zet, wie);
    });
}

/// Whether the table of the opvolging allows it, at the stap where it is or, with `ooit`, at some
/// other one. The status of the toets itself does not matter: the report goes its own way. Only of
/// a zelfevaluatie is it the organisation's own affair, and never anything else.
bool staatInOpvolging(const Persoon& persoon, Opvolgzet zet, const std::optional<Doelwit>& doelwit,
                      bool ooit) {
    if (!doelwit || !doelwit->opvolging) return false;
    const bool eigen = *doelwit->opvolging == Opvolgstap::eigen;
    if (eigen != (waarover(doelwit) == Over::zelfevaluatie)) return false;
    const Betrokkenheid wie = betrokkenheid(persoon, *doelwit);
    return std::ranges::any_of(kOpvolgstappen, [&](Opvolgstap stap) {
        const bool hier = ooit ? (stap == Opvolgstap::eigen) == eigen : stap == *doelwit->opvolging;
        return hier && overgangstabel::mag(opvolgovergangen(), stap, zet, wie);
    });
}

/// The rules about one action, of which there are few: every page asks many questions.
const std::vector<Regel>& regelsVan(Actie actie) {
    static const auto kPerActie = [] {
        std::map<Actie, std::vector<Regel>> uit;
        for (const Regel& een : kRegels)
            uit[een.actie].push_back(een);
        return uit;
    }();
    static const std::vector<Regel> kGeen;
    const auto plek = kPerActie.find(actie);
    return plek == kPerActie.end() ? kGeen : plek->second;
}

/// Whether some rule allows it in one of these statuses.
bool staatErIn(const Persoon& persoon, Actie actie, const std::optional<Doelwit>& doelwit,
               Statussen statussen) {
    const bool botst = !rolbezwaar(persoon).empty();
    if (const auto zet = zetVan(actie))
        return !botst && staatInTraject(persoon, *zet, doelwit, statussen);
    if (const auto zet = opvolgzetVan(actie))
        return !botst && staatInOpvolging(persoon, *zet, doelwit, statussen == kEigenWerk);
    return std::ranges::any_of(regelsVan(actie), [&](const Regel& regel) {
        if (botst && regel.rol != Rol::beheerder) return false;
        return regel.over == waarover(doelwit) && persoon.heeft(regel.rol) &&
               (regel.statussen & statussen) != 0 && regel.voorwaarde(doelwit.value_or(Doelwit{}));
    });
}

/// What stands still is only read, and what must be erased in it still can be: a toets that was
/// taken out of its onderzoek, and what was left open in an onderzoek that is closed. What was
/// adopted there goes on to its publication, but is not opened again and gets no other team.
bool staatStil(Actie actie, const Doelwit& wat) {
    switch (actie) {
        case Actie::toetsLezen:
        case Actie::notitiesLezen:
        case Actie::wederhoorLezen:
        case Actie::vastgesteldLezen:
        case Actie::samenwerkingLezen:
        case Actie::ijkingLezen:
        case Actie::ijkbaarLezen:
        case Actie::opvolgingLezen:
        case Actie::opvolgsteekproefLezen:
        case Actie::opvolgdossiersWissen:
        case Actie::auditsteekproefLezen:
        case Actie::auditdossiersWissen:
        case Actie::tweedeScoresLezen:
        case Actie::dossiersWissen:
        case Actie::tekstWissen:
            return false;
        case Actie::corrigeer:
        case Actie::teamWijzigen:
            return wat.uitOnderzoek || wat.onderzoekGesloten;
        default:
            return wat.uitOnderzoek || (wat.onderzoekGesloten && !isBevroren(wat.status));
    }
}

}  // namespace

Betrokkenheid betrokkenheid(const Persoon& persoon, const Doelwit& doelwit) {
    Betrokkenheid uit;
    uit.inspecteur = persoon.heeft(Rol::inspecteur);
    uit.coordinator = persoon.heeft(Rol::coordinator);
    uit.vtManagement = persoon.heeft(Rol::vtManagement);
    uit.inTeam = doelwit.inTeam;
    uit.werkteErbij = doelwit.werkteErbij;
    uit.eigenOrganisatie = doelwit.eigenOrganisatie;
    uit.auteur = doelwit.auteur;
    uit.bezocht = doelwit.bezocht;
    uit.voorlegger = doelwit.zelfVoorgelegd;
    uit.voorleggerIsAuteur = doelwit.voorleggerIsAuteur;
    uit.besliste = doelwit.besliste;
    uit.taken = doelwit.taken;
    uit.inspecteertOrganisatie = doelwit.inspecteertOrganisatie;
    uit.planindiener = doelwit.planindiener;
    uit.planvoorlegger = doelwit.planvoorlegger;
    return uit;
}

Besluit besluit(const Persoon& persoon, Actie actie, const std::optional<Doelwit>& doelwit) {
    if (persoon.geblokkeerd) return Besluit::bestaatNiet;
    if (actie == Actie::eigenAccount) return doelwit ? Besluit::bestaatNiet : Besluit::mag;
    if (doelwit && doelwit->blind() && actie != Actie::tweedeScoresGeven)
        return Besluit::bestaatNiet;
    const Statussen nu = doelwit ? een(doelwit->status) : kAlle;
    const bool stil = doelwit && staatStil(actie, *doelwit);
    if (!stil && staatErIn(persoon, actie, doelwit, nu)) return Besluit::mag;
    // "Not now" tells that the toets exists, so it is only for who may see it now. A toets of one's
    // own work never becomes a published round, so that status promises nothing either.
    const auto ziet = [&](Actie lezen) { return staatErIn(persoon, lezen, doelwit, nu); };
    if (doelwit &&
        (ziet(Actie::toetsLezen) || ziet(Actie::wederhoorLezen) || ziet(Actie::vastgesteldLezen) ||
         ziet(Actie::opvolgingLezen) || ziet(Actie::tweedeScoresGeven) ||
         ziet(Actie::tweedeScoresLezen)) &&
        staatErIn(persoon, actie, doelwit, kEigenWerk))
        return Besluit::gesloten;
    return Besluit::bestaatNiet;
}

Besluit besluitOver(const Persoon& persoon, Actie actie, const Landrapportdoelwit& rapport) {
    if (mag(persoon, actie)) return Besluit::mag;
    const bool tweede = actie == Actie::landrapportLezen || actie == Actie::landrapportBeoordelen;
    const bool inspectie = persoon.heeft(Rol::inspecteur) || persoon.heeft(Rol::coordinator);
    return tweede && rapport.gevraagd && inspectie && !persoon.geblokkeerd &&
                   rolbezwaar(persoon).empty()
               ? Besluit::mag
               : Besluit::bestaatNiet;
}

Besluit besluitBij(const Persoon& persoon, Actie actie, const Organisatiedoelwit& organisatie) {
    if (persoon.geblokkeerd || !rolbezwaar(persoon).empty()) return Besluit::bestaatNiet;
    if (actie == Actie::verhaalLezen) return besluit(persoon, actie);
    const bool mag = std::ranges::any_of(kOrganisatieregels, [&](const Organisatieregel& regel) {
        return regel.actie == actie && persoon.heeft(regel.rol) && regel.voorwaarde(organisatie);
    });
    return mag ? Besluit::mag : Besluit::bestaatNiet;
}

}  // namespace maatlat
