// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/landrapport.h"

#include <algorithm>
#include <functional>
#include <set>

#include "domain/fouten.h"
#include "store/landelijk/landrapport_store.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek/onderzoekswijziging_store.h"
#include "store/onderzoek_store.h"
#include "taal/collatie.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

void eisMagOver(const Persoon& persoon, Actie actie, std::int64_t gevraagde) {
    const bool gevraagd = gevraagde != 0 && gevraagde == persoon.nr;
    if (besluitOver(persoon, actie, {gevraagd}) != Besluit::mag) throw Geweigerd();
}

/// Who wrote any of it, or handed it over.
std::set<std::int64_t> makers(Sessie& sessie, const std::string& onderzoek,
                              const std::vector<Rapportstapregel>& stappen) {
    const auto schrijvers = landrapportStore::schrijvers(sessie, onderzoek);
    std::set<std::int64_t> uit(schrijvers.begin(), schrijvers.end());
    for (const Rapportstapregel& een : stappen)
        if (een.zet == Rapportzet::legVoor) uit.insert(een.persoon);
    return uit;
}

std::vector<Persoon> kandidatenVoor(Sessie& sessie, const std::set<std::int64_t>& makers,
                                    std::int64_t zelf) {
    std::vector<Persoon> uit = persoonStore::alle(sessie);
    std::erase_if(uit, [&](const Persoon& een) {
        const bool inspectie = een.heeft(Rol::inspecteur) || een.heeft(Rol::coordinator);
        return een.geblokkeerd || !inspectie || een.nr == zelf || makers.contains(een.nr) ||
               !rolbezwaar(een).empty();
    });
    const Collatie collatie;
    std::ranges::sort(uit, std::cref(collatie), &Persoon::naam);
    return uit;
}

void vulNamen(Sessie& sessie, Landrapportbeeld& uit) {
    const auto noem = [&](std::int64_t nr) {
        if (nr != 0 && !uit.namen.contains(nr)) uit.namen[nr] = persoonsnaam(sessie, nr);
    };
    for (const auto& [stuk, tekst] : uit.teksten)
        noem(tekst.persoon);
    for (const Rapportstapregel& een : uit.stappen) {
        noem(een.persoon);
        noem(een.aan);
    }
    for (const Landrapporteditie& een : uit.edities) {
        noem(een.persoon);
        noem(een.meelezer);
    }
}

/// The newest with 0.
std::optional<Vastrapport> vastrapport(Sessie& sessie, const std::string& onderzoek, int editie) {
    const auto edities = landrapportStore::edities(sessie, onderzoek);
    if (edities.empty() && editie == 0) return std::nullopt;
    const int welke = editie == 0 ? edities.back().editie : editie;
    const auto een = std::ranges::find(edities, welke, &Landrapporteditie::editie);
    if (een == edities.end()) throw Onvindbaar();
    auto bytes = landrapportStore::bytes(sessie, onderzoek, welke);
    if (!bytes || !bytes->heel)
        throw Gebruikersfout(
            "Het rapport is buiten Maatlat om veranderd. Het wordt daarom niet getoond. Vraag de "
            "beheerder om een reservekopie.");
    return Vastrapport{*een, std::move(bytes->bestand), welke == edities.back().editie};
}

}  // namespace

const Rapportstuk* Landrapportbeeld::stuk(const std::string& sleutel) const {
    const auto een = std::ranges::find(stukken, sleutel, &Rapportstuk::sleutel);
    return een == stukken.end() ? nullptr : &*een;
}

const Rapporttekst* Landrapportbeeld::tekst(const std::string& sleutel) const {
    const auto een = teksten.find(sleutel);
    return een == teksten.end() || een->second.tekst.empty() ? nullptr : &een->second;
}

bool Landrapportbeeld::kan(Rapportzet zet) const {
    return std::ranges::find(zetten, zet) != zetten.end();
}

std::vector<std::string> Landrapportbeeld::nietVast() const {
    std::vector<std::string> uit;
    for (const auto& [organisatie, plek] : stand.plekken)
        if (!telt.plekken.contains(organisatie)) uit.push_back(organisatie);
    return uit;
}

Landrapportbeeld leesLandrapport(const Toetseninzage& alle, const std::string& onderzoek) {
    const Persoon& persoon = alle.persoon();
    Landrapportbeeld uit;
    uit.stappen = landrapportStore::stappen(alle, onderzoek);
    uit.gevraagde = gevraagdeNa(uit.stappen);
    eisMagOver(persoon, Actie::landrapportLezen, uit.gevraagde);
    uit.stand = leesStand(alle, onderzoek, Standinhoud::teksten);
    uit.telt = uit.stand.watVaststaat();
    uit.stukken = rapportstukken(uit.stand.ronde.kader);
    uit.teksten = landrapportStore::teksten(alle, onderzoek);
    uit.concepten = landrapportStore::concepten(alle, onderzoek, persoon.nr);
    uit.edities = landrapportStore::edities(alle, onderzoek);
    uit.ontbreekt = landrapportStore::nietVast(alle, onderzoek);
    uit.stap = stapNa(uit.stappen);
    uit.overgenomen = std::ranges::any_of(uit.stand.plekken, [](const auto& een) {
        return een.second.status == Toetsstatus::overgenomen;
    });
    uit.gesloten = onderzoekswijzigingStore::stilte(alle, onderzoek, 0).has_value();
    vulNamen(alle, uit);
    if (uit.overgenomen || uit.gesloten) return uit;
    const auto wie = makers(alle, onderzoek, uit.stappen);
    const Rapportbetrokkenheid betrokken{persoon.heeft(Rol::inspecteur),
                                         mag(persoon, Actie::landrapportSchrijven),
                                         uit.gevraagde == persoon.nr, wie.contains(persoon.nr)};
    for (const Rapportovergang& een : rapportovergangen())
        if (een.van == uit.stap && is(een.wie, betrokken)) uit.zetten.push_back(een.zet);
    uit.magSchrijven = betrokken.coordinator && uit.stap == Rapportstap::schrijven;
    if (uit.kan(Rapportzet::legVoor)) uit.kandidaten = kandidatenVoor(alle, wie, persoon.nr);
    return uit;
}

Landrapportbeeld leesLandrapport(Werkplek& werkplek, const Persoon& persoon,
                                 const std::string& onderzoek) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld,
                      [&](const Toetseninzage& alle) { return leesLandrapport(alle, onderzoek); });
}

Rapportversies leesRapportversies(Werkplek& werkplek, const Persoon& persoon,
                                  const std::string& onderzoek, const std::string& stuk, int blad) {
    return inzienAlle(
        werkplek, persoon, Actie::landrapportSchrijven, [&](const Toetseninzage& alle) {
            const auto van = onderzoekStore::lees(alle, onderzoek);
            if (!van || van->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
            const auto stukken = rapportstukken(*werkplek.kader(alle, van->kaderHash));
            const auto een = std::ranges::find(stukken, stuk, &Rapportstuk::sleutel);
            if (een == stukken.end()) throw Onvindbaar();
            Rapportversies uit;
            uit.onderzoekNaam = van->onderzoek.naam;
            uit.stuk = *een;
            uit.nieuwste = landrapportStore::tekst(alle, onderzoek, stuk).versie;
            uit.magSchrijven =
                stapNa(landrapportStore::stappen(alle, onderzoek)) == Rapportstap::schrijven &&
                !onderzoekswijzigingStore::stilte(alle, onderzoek, 0);
            uit.bladen = Bladen(uit.nieuwste, blad, kVersiesPerBlad);
            uit.versies = landrapportStore::versies(alle, onderzoek, stuk, uit.bladen);
            for (const Rapporttekst& versie : uit.versies) {
                uit.namen[versie.persoon] = persoonsnaam(alle, versie.persoon);
                if (const auto was =
                        landrapportStore::versie(alle, onderzoek, stuk, versie.versie - 1))
                    uit.ervoor[versie.versie] = was->tekst;
            }
            return uit;
        });
}

std::string rapporttekstVan(Werkplek& werkplek, const Persoon& persoon,
                            const std::string& onderzoek, const std::string& stuk, int versie) {
    return inzien(werkplek, persoon, Actie::landrapportSchrijven, [&](Sessie& sessie) {
        const auto een = landrapportStore::versie(sessie, onderzoek, stuk, versie);
        return een ? een->tekst.str() : std::string();
    });
}

std::optional<Vastrapport> leesVastrapport(Werkplek& werkplek, const Persoon& persoon,
                                           const std::string& onderzoek, int editie) {
    return inzien(werkplek, persoon, Actie::landelijkBeeld,
                  [&](Sessie& sessie) { return vastrapport(sessie, onderzoek, editie); });
}

std::optional<Rapportbestand> vastrapportUitDatabase(Werkplek& werkplek,
                                                     const std::string& onderzoek) {
    auto uit =
        werkplek.database().lees([&](Sessie& sessie) { return vastrapport(sessie, onderzoek, 0); });
    if (!uit) return std::nullopt;
    return std::move(uit->bestand);
}

std::vector<std::pair<std::string, std::string>> wachtendeRapporten(Werkplek& werkplek,
                                                                    const Persoon& persoon) {
    std::vector<std::pair<std::string, std::string>> uit;
    if (!mag(persoon, Actie::landelijkBeeld)) return uit;
    return inzien(werkplek, persoon, Actie::landelijkBeeld, [&](Sessie& sessie) {
        for (const std::string& id : landrapportStore::voorgelegdAan(sessie, persoon.nr)) {
            const auto stappen = landrapportStore::stappen(sessie, id);
            if (stapNa(stappen) != Rapportstap::voorgelegd || gevraagdeNa(stappen) != persoon.nr ||
                onderzoekswijzigingStore::stilte(sessie, id, 0))
                continue;
            if (const auto van = onderzoekStore::lees(sessie, id))
                uit.emplace_back(id, van->onderzoek.naam);
        }
        return uit;
    });
}

bool werdGevraagd(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek) {
    if (!mag(persoon, Actie::landelijkBeeld)) return false;
    return inzien(werkplek, persoon, Actie::landelijkBeeld, [&](Sessie& sessie) {
        return std::ranges::count(landrapportStore::voorgelegdAan(sessie, persoon.nr), onderzoek) >
               0;
    });
}

std::vector<Landrapportcontrole> controleerLandrapporten(Werkplek& werkplek,
                                                         const std::string& onderzoek) {
    return werkplek.database().lees([&](Sessie& sessie) {
        std::vector<Landrapportcontrole> uit;
        for (const std::string& id : landrapportStore::metEditie(sessie)) {
            if (!onderzoek.empty() && id != onderzoek) continue;
            const auto van = onderzoekStore::lees(sessie, id);
            for (const Landrapporteditie& een : landrapportStore::edities(sessie, id)) {
                const auto bytes = landrapportStore::bytes(sessie, id, een.editie);
                uit.push_back({van ? van->onderzoek.naam : id, een, bytes && bytes->heel});
            }
        }
        return uit;
    });
}

}  // namespace maatlat
