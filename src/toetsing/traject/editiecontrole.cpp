// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/editiecontrole.h"

#include <algorithm>
#include <cstddef>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/traject/verantwoordingsblad.h"
#include "store/spoor/logboeklijst.h"
#include "store/toetskop_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/verantwoording_store.h"
#include "taal/zin.h"
#include "toetsing/traject/verantwoorden.h"

namespace maatlat {

namespace {

constexpr const char* kBladAnders =
    "De verantwoording van wijzigingen is buiten Maatlat om veranderd. Zij wordt daarom niet "
    "getoond.";
constexpr const char* kBladWeg = "De verantwoording van wijzigingen is uit de database verdwenen.";
constexpr const char* kHerkomstAnders =
    "De besluiten, verklaringen of aanvaarde hiaten zijn niet meer zoals zij zijn vastgelegd.";
constexpr const char* kNogOpen =
    "De toets staat niet meer als vastgelegd in de database, en er is geen correctie begonnen.";

/// The page that stays inside against its hash and the log.
std::string bladfout(const Toetsinzage& toets, int editie) {
    const auto blad = verantwoordingStore::lees(toets, editie);
    const auto gelogd = logboek::eerste(toets, Gebeurtenis::verantwoordingBevroren,
                                        verantwoordingStore::inLogboek(toets.nr(), editie));
    if (!blad) return gelogd ? kBladWeg : "";
    return blad->heel && gelogd && gelogd->nieuw == blad->sha256 ? "" : kBladAnders;
}

/// How the newest editie came about, against the history.
std::string herkomstfout(const Toetsinzage& toets, const Toetsinhoud& inhoud,
                         const toetskopStore::Vaststelling& van) {
    const auto bewaard = bevrorenDelen(van.inhoud).verantwoording;
    return verantwoordingsblad(toets, inhoud, van.editie).codeer() == bewaard ? ""
                                                                              : kHerkomstAnders;
}

/// Whether it is open again because somebody began a correction after the newest editie, or took
/// back the zelfevaluatie that was handed in.
bool isWeerOpen(const Toetslezing& toets, std::size_t edities) {
    const auto opent = [](const trajectStore::Gedaan& een) {
        return een.zet == Zet::corrigeer ||
               (een.zet == Zet::neemTerug && een.van == Toetsstatus::ingediend);
    };
    return static_cast<std::size_t>(std::ranges::count_if(trajectStore::gedaan(toets), opent)) ==
           edities;
}

}  // namespace

std::vector<Editiecontrole> controleerMetHerkomst(const Toetsinzage& toets,
                                                  const Toetsinhoud& inhoud) {
    std::vector<Editiecontrole> uit = controleerEdities(toets, inhoud);
    for (Editiecontrole& een : uit)
        een.rapportfout = alinea({een.rapportfout, bladfout(toets, een.vaststelling.editie)});
    if (uit.empty()) return uit;
    Editiecontrole& nieuwste = uit.back();
    if (isHierBevroren(inhoud.kop.status))
        nieuwste.inhoudfout =
            alinea({nieuwste.inhoudfout, herkomstfout(toets, inhoud, nieuwste.vaststelling)});
    else if (!isWeerOpen(toets, uit.size()))
        nieuwste.inhoudfout = alinea({nieuwste.inhoudfout, kNogOpen});
    return uit;
}

Rapportbestand bevrorenVerantwoording(const Toetsinzage& toets, int editie,
                                      const Inzagebewijs& bewijs) {
    bewijs.eisVoor(toets.nr());
    const auto edities = toetskopStore::vaststellingen(toets);
    const int welke = editie == 0 ? static_cast<int>(edities.size()) : editie;
    const auto blad = verantwoordingStore::lees(toets, welke);
    if (!blad) throw Onvindbaar();
    if (const std::string fout = bladfout(toets, welke); !fout.empty())
        throw Gebruikersfout(fout +
                             " Vraag de beheerder om een reservekopie van de database terug "
                             "te zetten.");
    return {blad->naam, blad->html};
}

}  // namespace maatlat
