// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/maatregelen.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/score.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/concept_store.h"
#include "store/opvolging/maatregel_store.h"
#include "taal/tijd.h"
#include "toetsing/opvolging/opvolgbeeld.h"
#include "toetsing/opvolging/voortgang.h"

namespace maatlat {

namespace {

std::string sleutel(std::int64_t nr) {
    return sleutelVan(Recordsoort::maatregel, nr).tekst();
}

/// Why no maatregel belongs at this code; empty: one does.
std::string puntbezwaar(const Bevrorenscores& scores, const std::string& code) {
    if (scores.verbeterpunt(code)) return {};
    const std::string score = scores.score(code);
    if (score == naam(Score::voldoende))
        return "Bij " + code +
               " staat een +. Een maatregel hoort bij een verbeterpunt: een verwachting met een -.";
    if (score.empty()) return "In deze toets staat geen verwachting " + code + ". Kies opnieuw.";
    return "Bij " + code + " staat geen -. Kies een verwachting met een -.";
}

/// Those that were chosen, in the order of the kader.
std::vector<std::string> gekozen(const Bevrorenscores& scores, const Recordinvoer& invoer,
                                 Veldcontrole& controle) {
    const std::vector<std::string> codes = invoer.velden.alle("verwachting");
    for (const std::string& een : codes)
        if (std::string bezwaar = puntbezwaar(scores, een); !bezwaar.empty()) {
            controle.fout("verwachting", std::move(bezwaar));
            return {};
        }
    if (codes.empty()) controle.fout("verwachting", "Kies bij welk verbeterpunt dit hoort.");
    std::vector<std::string> uit = scores.codes();
    std::erase_if(uit,
                  [&](const auto& een) { return std::ranges::find(codes, een) == codes.end(); });
    return uit;
}

/// What the inspectie saw, or agreed to leave, is about the words that stood there then.
void eisNietAfgerond(const Toetslezing& toets, const Maatregel& maatregel,
                     const std::string& vandaag) {
    const Maatregelstand stand = staatVan(maatregel, uitvoeringVan(toets), vandaag);
    if (maatregel.nr != 0 && isAfgerond(stand))
        throw NietNu("Deze maatregel is " + std::string(naam(stand)) +
                     ". Hij verandert niet meer. Wilt u meer doen? Schrijf dan een nieuwe "
                     "maatregel op.");
}

void vulDagen(Maatregel& wordt, const Recordinvoer& invoer, Veldcontrole& controle,
              const std::string& vandaag) {
    const bool achteraf = invoer.velden.tekst("achteraf") == "ja";
    wordt.begin = controle.dag("begin", invoer.velden.tekst("begin"));
    wordt.termijn = controle.dag("termijn", invoer.velden.tekst("termijn"),
                                 std::string(kMaatregelformulier[4].leeg));
    wordt.achteraf = achteraf ? "ja" : "";
    if (wordt.termijn.empty()) return;
    if (wordt.termijn < vandaag && !achteraf)
        controle.fout("termijn",
                      "Deze dag is al voorbij. Kies een latere dag. Schrijft u op wat vroeger is "
                      "gedaan? Zet dan een vinkje bij \"achteraf vastgelegd\".");
    if (wordt.termijn >= vandaag && achteraf)
        controle.fout("termijn",
                      "Deze dag is nog niet voorbij. Haal het vinkje bij \"achteraf vastgelegd\" "
                      "weg.");
    if (!wordt.begin.empty() && wordt.begin > wordt.termijn)
        controle.fout("begin",
                      "De maatregel begint na de dag waarop hij klaar moet zijn. Verander een van "
                      "de twee.");
}

void vulTeksten(Maatregel& wordt, const Recordinvoer& invoer, Veldcontrole& controle,
                const TekstTransactie& transactie) {
    for (const Formulierveld& vraag : kMaatregelformulier)
        voorElkVeld<Maatregel>([&]<class Veld>(const Veld& veld) {
            if constexpr (IsTekst<Veld>)
                if (veld.naam == vraag.naam) {
                    const Getypt getypt =
                        controle.vrij(veld.eisen, vraag, invoer.velden.tekst(veld.naam));
                    wordt.*veld.lid =
                        transactie.keur(std::string(veld.naam), getypt, wordt.*veld.lid);
                }
        });
}

}  // namespace

Maatregelblad leesMaatregel(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t nr, const std::string& verwachting) {
    const Actie actie = nr == 0 ? Actie::maakMaatregel : Actie::opvolgingLezen;
    return inzien(werkplek, persoon, toets, actie, [&](const Toetsinzage& inzage) {
        Maatregelblad uit;
        uit.kop = inzage.kop();
        const Bevrorenscores scores(inzage);
        uit.punten = scores.verbeterpunten();
        uit.vanOrganisatie = inzage.doelwit().eigenOrganisatie;
        uit.magWijzigen = inzage.mag(Actie::maakMaatregel);
        if (nr != 0) {
            auto staat = maatregelStore::lees(inzage, nr);
            if (!staat) throw Onvindbaar();
            uit.maatregel = std::move(*staat);
            uit.wie = opvolgnaam(inzage, uit.maatregel.auteur);
            for (const Maatregelbeeld& een : opvolgbeeld(inzage).maatregelen)
                if (een.maatregel.nr == nr) {
                    uit.stand = een.stand;
                    uit.teLaat = een.teLaat;
                    uit.magWijzigen = uit.magWijzigen && !isAfgerond(een.stand);
                }
        } else if (!verwachting.empty()) {
            if (!scores.verbeterpunt(verwachting)) throw Onvindbaar();
            uit.maatregel.verwachtingen = {verwachting};
        }
        if (uit.magWijzigen) uit.bewaard = leesConcept(inzage, sleutel(nr));
        return uit;
    });
}

std::int64_t bewaarMaatregel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                             const Recordinvoer& invoer) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        Maatregel wordt;
        // One that was taken away meanwhile is a conflict, which the store finds: so what was typed
        // is not lost.
        if (invoer.nr != 0)
            wordt = maatregelStore::lees(transactie, invoer.nr).value_or(Maatregel{});
        eisNietAfgerond(transactie, wordt, dagVan(werkplek.nu()));
        wordt.nr = invoer.nr;
        wordt.versie = invoer.versie;
        Veldcontrole controle;
        wordt.verwachtingen = gekozen(Bevrorenscores(transactie), invoer, controle);
        vulTeksten(wordt, invoer, controle, transactie);
        vulDagen(wordt, invoer, controle, dagVan(werkplek.nu()));
        controle.eisGoed();
        transactie.eisGoed();
        const std::int64_t nr = maatregelStore::bewaar(transactie, wordt, handeling.wie.nr).nr;
        transactie.noem(sleutel(nr));
        conceptStore::wis(transactie, handeling.wie.nr, sleutel(invoer.nr));
        werkOpvolgdagenBij(transactie);
        return nr;
    };
    return handelMetTekst(werkplek, handeling, toets, Actie::maakMaatregel,
                          {.reden = invoer.privacyReden, .record = {}}, bewaar);
}

void haalMaatregelWeg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      std::int64_t nr, int versie) {
    handel(werkplek, handeling, toets, Actie::maakMaatregel,
           [&](const ToetsTransactie& transactie) {
               if (const auto was = maatregelStore::lees(transactie, nr))
                   eisNietAfgerond(transactie, *was, dagVan(werkplek.nu()));
               maatregelStore::haalWeg(transactie, nr, versie, handeling.wie.nr);
               conceptStore::wis(transactie, handeling.wie.nr, sleutel(nr));
               werkOpvolgdagenBij(transactie);
           });
}

}  // namespace maatlat
