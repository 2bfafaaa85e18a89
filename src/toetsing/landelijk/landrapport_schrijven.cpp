// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "rules/landelijk/getypt_cijfer.h"
#include "store/landelijk/landrapport_store.h"
#include "store/onderzoek/onderzoekswijziging_store.h"
#include "store/onderzoek_store.h"
#include "toetsing/landelijk/landrapport.h"
#include "toetsing/toets/ronde_bron.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

/// The privacy guard for the texts of a national report, which hang on no toets.
class Rapportschrijving {
  public:
    Rapportschrijving(Woorden bekend, std::string reden)
        : wacht_(std::move(bekend), std::move(reden)) {}

    Tekst keur(const std::string& veld, const Getypt& getypt, const Tekst& oud) {
        return wacht_.keur(veld, getypt, oud);
    }
    /// As Privacywacht::oordeel.
    std::string oordeel() const { return wacht_.oordeel(); }

  private:
    Privacywacht wacht_;
};

namespace {

constexpr std::size_t kLangsteReden = 1000;

std::string kaderhash(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek) {
    return inzien(werkplek, persoon, Actie::landrapportSchrijven, [&](Sessie& sessie) {
        const auto van = onderzoekStore::lees(sessie, onderzoek);
        if (!van || van->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
        return van->kaderHash;
    });
}

/// Why nothing can be typed now; empty: it can. Reads no scores: a draft is kept every second.
std::string waaromNietSchrijven(const Toetseninzage& alle, const std::string& onderzoek) {
    const auto plekken = alle.landelijk(onderzoek);
    if (std::ranges::any_of(plekken, [](const Toetseninzage::Plek& een) {
            return een.kop.status == Toetsstatus::overgenomen;
        }))
        return "De teksten van dit onderzoek komen uit het bestand van de gepubliceerde ronde. "
               "Wijzig het bestand en importeer het opnieuw.";
    if (onderzoekswijzigingStore::stilte(alle, onderzoek, 0))
        return "Dit onderzoek is gesloten. Heropen het eerst; daarna kunt u dit doen.";
    const Rapportstap stap = stapNa(landrapportStore::stappen(alle, onderzoek));
    if (stap == Rapportstap::vastgesteld)
        return "Het rapport is vastgesteld. Open het eerst voor een nieuwe editie; daarna kunt u "
               "weer schrijven.";
    if (stap != Rapportstap::schrijven)
        return "Het concept ligt bij een tweede lezer. Neem het eerst terug; daarna kunt u weer "
               "schrijven.";
    return {};
}

/// What was typed stays in the form: so at a field.
void eisMagSchrijven(Werkplek& werkplek, const Toetseninzage& alle, const std::string& onderzoek,
                     const std::string& stuk) {
    const auto van = onderzoekStore::lees(alle, onderzoek);
    if (!van || van->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
    const auto stukken = rapportstukken(*werkplek.kader(alle, van->kaderHash));
    if (std::ranges::find(stukken, stuk, &Rapportstuk::sleutel) == stukken.end())
        throw Onvindbaar();
    if (const std::string waarom = waaromNietSchrijven(alle, onderzoek); !waarom.empty())
        throw Veldfouten({{"tekst", waarom}});
}

/// Whether no figure was typed that did not stand there before.
bool zelfdeCijfers(const std::string& was, const std::string& wordt, const Onderzoeksstand& stand) {
    const Onderzoeksstand tellen = stand.watVaststaat();
    const Beoordeling van(tellen.ronde,
                          vindRegelset(tellen.ronde.kader, tellen.ronde.onderzoek.regelset));
    const auto teksten = [&](const std::string& tekst) {
        std::vector<std::string> uit;
        for (const Getyptcijfer& een : getypteCijfers(tekst, van))
            uit.push_back(een.tekst);
        std::ranges::sort(uit);
        return uit;
    };
    return std::ranges::includes(teksten(was), teksten(wordt));
}

struct Gelezen {
    Getypt tekst;
    Getypt cijferreden;
};
Gelezen lees(const Rapporttekstinvoer& invoer) {
    Veldcontrole controle;
    Gelezen uit{controle.tekst("tekst", invoer.tekst, kLangsteRapporttekst),
                controle.tekst("cijferreden", invoer.cijferreden, kLangsteReden)};
    controle.eisGoed();
    return uit;
}

}  // namespace

void bewaarRapporttekst(Werkplek& werkplek, const Handeling& handeling,
                        const std::string& onderzoek, const Rapporttekstinvoer& invoer) {
    const Woorden bekend =
        bekendeWoordenVan(werkplek, kaderhash(werkplek, handeling.wie, onderzoek));
    handel(werkplek, handeling, Actie::landrapportSchrijven, [&](Transactie& transactie) {
        const Toetseninzage alle(werkplek, transactie, handeling.wie);
        eisMagSchrijven(werkplek, alle, onderzoek, invoer.stuk);
        const Gelezen getypt = lees(invoer);
        const Rapporttekst was = landrapportStore::tekst(transactie, onderzoek, invoer.stuk);
        Rapportschrijving wacht(bekend, invoer.privacyreden);
        Rapporttekst wordt;
        wordt.stuk = invoer.stuk;
        wordt.versie = invoer.versie;
        wordt.persoon = handeling.wie.nr;
        wordt.tekst = wacht.keur("tekst", getypt.tekst, was.tekst);
        wordt.cijferreden = wacht.keur("cijferreden", getypt.cijferreden, was.cijferreden);
        wordt.privacyreden = wacht.oordeel();
        // A reason is about the figures for which it was given.
        if (!was.cijferreden.empty() && wordt.cijferreden == was.cijferreden &&
            !zelfdeCijfers(was.tekst, wordt.tekst, leesStand(alle, onderzoek, Standinhoud::scores)))
            wordt.cijferreden = {};
        if (was.versie == invoer.versie && was.tekst == wordt.tekst &&
            was.cijferreden == wordt.cijferreden) {
            landrapportStore::wisConcept(transactie, onderzoek, handeling.wie.nr, invoer.stuk);
            return;
        }
        landrapportStore::bewaar(transactie, onderzoek, wordt);
        landrapportStore::wisConcept(transactie, onderzoek, handeling.wie.nr, invoer.stuk);
    });
}

std::string bewaarRapporttekstconcept(Werkplek& werkplek, const Persoon& persoon,
                                      const std::string& onderzoek,
                                      const Rapporttekstinvoer& invoer) {
    const Woorden bekend = bekendeWoordenVan(werkplek, kaderhash(werkplek, persoon, onderzoek));
    return handelSteeds(
        werkplek, persoon, Actie::landrapportSchrijven, [&](Transactie& transactie) {
            eisMagSchrijven(werkplek, Toetseninzage(werkplek, transactie, persoon), onderzoek,
                            invoer.stuk);
            const Gelezen getypt = lees(invoer);
            const Rapporttekst was = landrapportStore::tekst(transactie, onderzoek, invoer.stuk);
            Rapportschrijving wacht(bekend, "");
            Rapporttekstconcept wordt{
                invoer.stuk, invoer.versie, wacht.keur("tekst", getypt.tekst, was.tekst),
                wacht.keur("cijferreden", getypt.cijferreden, was.cijferreden), ""};
            // Without a reason: what the guard finds stays with who types it.
            wacht.oordeel();
            landrapportStore::bewaarConcept(transactie, onderzoek, persoon.nr, wordt);
            return transactie.wanneer();
        });
}

}  // namespace maatlat
