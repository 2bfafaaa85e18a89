// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/aanwijzingen.h"

#include <algorithm>
#include <functional>

#include "domain/fouten.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek/aangewezen_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "taal/collatie.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/teamlid.h"
#include "toetsing/organisatienamen.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

constexpr const char* kInspecteurs = "inspecteurs";

void eisBekendeOrganisatie(Sessie& sessie, const std::string& organisatie) {
    const auto alle = organisatieStore::bestaande(sessie);
    if (std::ranges::find(alle, organisatie, &Organisatie::naam) == alle.end()) throw Onvindbaar();
}

std::string bezwaarBij(Sessie& sessie, const Persoon& persoon, const std::string& organisatie) {
    return bezwaarAlsInspecteur(persoon, persoonStore::werkteBij(sessie, persoon.nr, organisatie),
                                organisatie);
}

/// Who else changed it since this form was made, in words; the page then shows what stands now,
/// with what was chosen here.
void eisNogZo(Sessie& sessie, const std::string& organisatie, const std::vector<std::int64_t>& was,
              const std::vector<std::int64_t>& nu) {
    if (was == nu) return;
    std::vector<std::string> nieuw;
    for (const std::int64_t een : nu)
        nieuw.push_back(persoonsnaam(sessie, een));
    throw Veldfouten(kInspecteurs,
                     "Iemand anders, of u in een ander tabblad, wijzigde intussen wie voor " +
                         organisatie + " is aangewezen: nu " +
                         (nieuw.empty() ? "niemand" : opsomming(nieuw)) +
                         ". Er is nog niets opgeslagen. Uw keuze staat hieronder: kijk of "
                         "die nog klopt, en sla opnieuw op.");
}

}  // namespace

Aanwijzingenblad aanwijzingen(Werkplek& werkplek, const Persoon& persoon, int blad) {
    return inzien(werkplek, persoon, Actie::teamWijzigen, [&](Sessie& sessie) {
        const std::vector<std::string> alle = organisatienamen(sessie);
        Aanwijzingenblad uit{{}, Bladen(static_cast<int>(alle.size()), blad, kBlokkenPerBlad)};
        for (int i = uit.bladen.ervoor(); i < uit.bladen.tot(); ++i) {
            Aanwijzingsrij& rij = uit.rijen.emplace_back();
            rij.organisatie = alle[static_cast<std::size_t>(i)];
            for (const std::int64_t een : aangewezenStore::van(sessie, rij.organisatie))
                rij.namen.push_back(persoonsnaam(sessie, een));
            rij.onderzoeken = aangewezenStore::openOnderzoeken(sessie, rij.organisatie);
        }
        return uit;
    });
}

Aanwijzingskeuze aanwijzingskeuze(Werkplek& werkplek, const Persoon& persoon,
                                  const std::string& organisatie) {
    return inzien(werkplek, persoon, Actie::teamWijzigen, [&](Sessie& sessie) {
        eisBekendeOrganisatie(sessie, organisatie);
        Aanwijzingskeuze uit;
        uit.organisatie = organisatie;
        uit.onderzoeken = aangewezenStore::openOnderzoeken(sessie, organisatie);
        const auto nu = aangewezenStore::van(sessie, organisatie);
        for (const Persoon& een : persoonStore::alle(sessie)) {
            const bool al = std::ranges::binary_search(nu, een.nr);
            // While an onderzoek is open nobody comes in; who is named can go.
            if (!al && (!isInspecteur(een) || !uit.onderzoeken.empty())) continue;
            uit.inspecteurs.push_back({een.nr, een.naam, al, bezwaarBij(sessie, een, organisatie)});
        }
        const Collatie collatie;
        std::ranges::sort(uit.inspecteurs, std::cref(collatie),
                          &Aanwijzingskeuze::Inspecteur::naam);
        for (const auto& een : aangewezenStore::alle(sessie, organisatie))
            uit.eerder.push_back({persoonsnaam(sessie, een.persoon), een.sinds,
                                  persoonsnaam(sessie, een.door), een.tot,
                                  een.tot.empty() ? "" : persoonsnaam(sessie, een.beeindigdDoor)});
        return uit;
    });
}

void wijsAan(Werkplek& werkplek, const Handeling& handeling, const std::string& organisatie,
             std::vector<std::int64_t> was, const std::vector<std::int64_t>& wordt) {
    handel(werkplek, handeling, Actie::teamWijzigen, [&](Transactie& transactie) {
        eisBekendeOrganisatie(transactie, organisatie);
        const auto nu = aangewezenStore::van(transactie, organisatie);
        std::ranges::sort(was);
        eisNogZo(transactie, organisatie, was, nu);
        const auto open = aangewezenStore::openOnderzoeken(transactie, organisatie);
        for (const std::int64_t nr : wordt) {
            if (std::ranges::binary_search(nu, nr)) continue;
            const auto wie = persoonStore::lees(transactie, nr);
            if (!wie) throw Veldfouten(kInspecteurs, "Kies alleen inspecteurs uit de lijst.");
            if (const std::string fout = bezwaarBij(transactie, *wie, organisatie); !fout.empty())
                throw Veldfouten(kInspecteurs, wie->naam + " " + fout +
                                                   " en kan daar niet worden aangewezen. "
                                                   "Kies iemand anders.");
            if (!open.empty())
                throw Veldfouten(kInspecteurs,
                                 "Bij " + organisatie + " loopt een onderzoek: " + opsomming(open) +
                                     ". Kies daar het team; dat leest de zelfevaluatie.");
        }
        aangewezenStore::zet(transactie, organisatie, wordt, handeling.wie.nr);
    });
}

}  // namespace maatlat
