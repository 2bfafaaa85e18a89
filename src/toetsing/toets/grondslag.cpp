// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/grondslag.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "domain/bronnen/bevindingvorm.h"
#include "domain/bronnen/bronvorm.h"
#include "domain/fouten.h"
#include "hash/sha256.h"
#include "store/toets/grondslag_store.h"
#include "taal/rand.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

const Bevinding* vind(const Toetsinhoud& inhoud, std::int64_t nr) {
    const auto plek = std::ranges::find(inhoud.bevindingen, nr, &Bevinding::nr);
    return plek == inhoud.bevindingen.end() ? nullptr : &*plek;
}

bool hoortBij(const Bevinding& bevinding, const std::string& verwachting) {
    return std::ranges::find(bevinding.verwachtingen, verwachting) != bevinding.verwachtingen.end();
}

/// What it and its bron say.
std::string kenmerkVan(const Bevinding& bevinding, const Bron& bron) {
    return sha256Hex(vastlegging(bevinding).codeer() + "\n" + vastlegging(bron).codeer());
}

/// "interview met vertrouwensartsen", "Beleidsplan".
std::string naamVan(const Bron& bron) {
    if (bron.soort == Bronsoort::dossier) return "dossieronderzoek";
    if (bron.soort != Bronsoort::interview) return bron.titel;
    if (bron.gesprekspartner == "management") return "interview met het management";
    return "interview met " +
           (bron.aantal == 1 ? "een " + bron.gesprekspartner : meervoud(bron.gesprekspartner));
}

/// As they stand in the toets now; of one that is gone nothing.
Steunpunten alsGronden(const Toetsinhoud& inhoud, const std::vector<std::int64_t>& bevindingen) {
    Steunpunten uit;
    for (const std::int64_t nr : bevindingen) {
        const Bevinding* een = vind(inhoud, nr);
        const Bron* bron = een ? inhoud.bron(een->bron) : nullptr;
        if (bron && std::ranges::find(uit, nr, &Steunpunt::bevinding) == uit.end())
            uit.push_back({nr, kenmerkVan(*een, *bron)});
    }
    return uit;
}

void eisVerwachting(const Toetsingskader& kader, const std::string& code) {
    const Verwachting* een = kader.verwachting(code);
    if (!een || !een->beoordeeld) throw Onvindbaar();
}

std::vector<std::int64_t> nummers(const Steunpunten& gronden) {
    std::vector<std::int64_t> uit;
    for (const Steunpunt& een : gronden)
        uit.push_back(een.bevinding);
    return uit;
}

}  // namespace

std::string bronInWoorden(const Bron& bron, const Bevinding& bevinding) {
    std::string uit = naamVan(bron);
    const std::string plaats = bron.soort == Bronsoort::dossier ? "" : plaatsVan(bevinding);
    for (const std::string& deel : {datumInWoorden(bron.datum), plaats})
        if (!deel.empty()) uit += ", " + deel;
    return uit;
}

std::string metBron(const Bevinding& bevinding, const Bron& bron) {
    std::string tekst = getrimd(bevinding.tekst);
    const bool punt = tekst.ends_with('.') && !tekst.ends_with("..");
    if (punt) tekst.pop_back();
    return tekst + " (" + bronInWoorden(bron, bevinding) + ")" + (punt ? "." : "");
}

std::string metOvergenomen(const Toetsinhoud& inhoud, const std::string& verwachting,
                           const std::string& staat, const std::vector<std::int64_t>& bevindingen) {
    if (bevindingen.empty())
        throw Veldfouten("waarde",
                         "Vink eerst aan welke bevindingen u wilt overnemen in de motivering.");
    std::string uit = staat;
    while (!uit.empty() && (uit.back() == '\n' || uit.back() == ' ' || uit.back() == '\r'))
        uit.pop_back();
    for (const std::int64_t nr : bevindingen) {
        const Bevinding* een = vind(inhoud, nr);
        const Bron* bron = een ? inhoud.bron(een->bron) : nullptr;
        if (!bron || !hoortBij(*een, verwachting))
            throw Veldfouten("waarde", "Bevinding " + std::to_string(nr) +
                                           " hoort niet (meer) bij " + verwachting +
                                           ". Er is niets overgenomen. Kies opnieuw.");
        uit += (uit.empty() ? "" : "\n\n") + metBron(*een, *bron);
    }
    return uit;
}

std::string metOvergenomen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                           const std::string& verwachting, const std::optional<std::string>& staat,
                           const std::vector<std::int64_t>& bevindingen) {
    return inzien(werkplek, persoon, toets, Actie::toetsInvullen, [&](const Toetsinzage& inzage) {
        const Toetsinhoud inhoud = leesMomentopname(inzage);
        eisVerwachting(*inhoud.kader, verwachting);
        const Veldsleutel sleutel{Veldsoort::motivering, verwachting};
        return metOvergenomen(inhoud, verwachting,
                              staat ? *staat : inhoud.veld(sleutel).waarde.str(), bevindingen);
    });
}

void voegGrondenToe(const ToetsTransactie& transactie, const std::string& verwachting,
                    const std::vector<std::int64_t>& bevindingen) {
    Steunpunten wordt = alsGronden(leesToetsinhoud(transactie), bevindingen);
    for (Steunpunt& een : grondslagStore::van(transactie, verwachting))
        if (std::ranges::find(wordt, een.bevinding, &Steunpunt::bevinding) == wordt.end())
            wordt.push_back(std::move(een));
    grondslagStore::zet(transactie, verwachting, std::move(wordt), transactie.persoon().nr);
}

std::vector<Grondstand> grondslagVan(const Toetsinhoud& inhoud, const std::string& verwachting) {
    std::vector<Grondstand> uit;
    const auto gronden = inhoud.grondslagen.find(verwachting);
    if (gronden == inhoud.grondslagen.end()) return uit;
    for (const Steunpunt& een : gronden->second) {
        Grondstand stand{een.bevinding, vind(inhoud, een.bevinding), nullptr,
                         Grondstand::Sinds::weg};
        if (stand.bevinding) stand.bron = inhoud.bron(stand.bevinding->bron);
        if (stand.bron)
            stand.sinds = hoortBij(*stand.bevinding, verwachting) &&
                                  kenmerkVan(*stand.bevinding, *stand.bron) == een.kenmerk
                              ? Grondstand::Sinds::gelijk
                              : Grondstand::Sinds::gewijzigd;
        uit.push_back(stand);
    }
    return uit;
}

std::vector<std::string> rustOp(const Toetsinhoud& inhoud, std::int64_t bevinding) {
    std::vector<std::string> uit;
    for (const Verwachting* een : inhoud.kader->beoordeelde())
        if (const auto gronden = inhoud.grondslagen.find(een->code);
            gronden != inhoud.grondslagen.end() &&
            std::ranges::find(gronden->second, bevinding, &Steunpunt::bevinding) !=
                gronden->second.end())
            uit.push_back(een->code);
    return uit;
}

std::unique_ptr<const Rustkeuze> leesRustkeuze(Werkplek& werkplek, const Persoon& persoon,
                                               std::int64_t toets, const std::string& verwachting) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        auto uit = std::make_unique<Rustkeuze>();
        uit->inhoud = leesMomentopname(inzage);
        eisVerwachting(*uit->inhoud.kader, verwachting);
        uit->verwachting = verwachting;
        uit->gronden = grondslagVan(uit->inhoud, verwachting);
        uit->magInvullen = inzage.mag(Actie::toetsInvullen);
        for (const Bevinding& een : uit->inhoud.bevindingen)
            if (hoortBij(een, verwachting)) uit->keuzes.push_back(een.nr);
        for (const Grondstand& een : uit->gronden)
            if (std::ranges::find(uit->keuzes, een.nr) == uit->keuzes.end())
                uit->keuzes.push_back(een.nr);
        return std::unique_ptr<const Rustkeuze>(std::move(uit));
    });
}

void zetGrondslag(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  const std::string& verwachting, std::vector<std::int64_t> was,
                  const std::vector<std::int64_t>& gekozen) {
    handel(
        werkplek, handeling, toets, Actie::toetsInvullen, [&](const ToetsTransactie& transactie) {
            eisVerwachting(*transactie.kader(), verwachting);
            const Steunpunten nu = grondslagStore::van(transactie, verwachting);
            std::ranges::sort(was);
            if (nummers(nu) != was)
                throw NietNu(
                    "Iemand anders heeft intussen gewijzigd waarop deze motivering rust. "
                    "Ververs de pagina en kies opnieuw.");
            const Toetsinhoud inhoud = leesToetsinhoud(transactie);
            Steunpunten wordt = alsGronden(inhoud, gekozen);
            for (const Steunpunt& een : wordt)
                if (!hoortBij(*vind(inhoud, een.bevinding), verwachting) &&
                    std::ranges::find(was, een.bevinding) == was.end())
                    throw Veldfouten("bevinding", "Kies alleen bevindingen uit de lijst.");
            // One that was withdrawn stays as it was, until somebody takes it off.
            for (const Steunpunt& een : nu)
                if (std::ranges::find(gekozen, een.bevinding) != gekozen.end() &&
                    std::ranges::find(wordt, een.bevinding, &Steunpunt::bevinding) == wordt.end())
                    wordt.push_back(een);
            grondslagStore::zet(transactie, verwachting, std::move(wordt), transactie.persoon().nr);
        });
}

std::vector<std::string> grondslagfouten(const Toetsinzage& inzage) {
    std::vector<std::string> uit;
    for (const std::string& code : grondslagStore::gewijzigdBuitenOm(inzage))
        uit.push_back("Waarop de motivering bij " + code +
                      " rust, is buiten Maatlat om gewijzigd. Het team kan opnieuw kiezen waarop "
                      "zij rust.");
    return uit;
}

}  // namespace maatlat
