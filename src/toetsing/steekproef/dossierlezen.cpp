// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/dossierlezen.h"

#include <algorithm>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "domain/recordvorm.h"
#include "domain/tekst.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/concept_store.h"
#include "store/inzagebewijs.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/steekproef/dossiernummers.h"
#include "toetsing/steekproef/dossiertelling.h"
#include "toetsing/steekproef/geldende_kalender.h"
#include "toetsing/steekproef/leesantwoorden.h"
#include "toetsing/steekproef/leesformulier.h"
#include "toetsing/steekproef/lezerskeuze.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr const char* kToelichting = "toelichting";

/// A dossier of a steekproef that was drawn, with both sides.
struct Gevonden {
    Dossiersteekproef steekproef;
    Steekproefdossier dossier;
    std::optional<Dossierlezing> eerste;
    std::optional<Dossierlezing> tweede;
};

Gevonden vind(const Toetslezing& inzage, std::int64_t nr, const std::string& pseudoniem,
              const Inzagebewijs& bewijs) {
    const auto steekproef = steekproefStore::lees(inzage, nr);
    const auto dossier = steekproefStore::dossier(inzage, nr, pseudoniem);
    if (!steekproef || !dossier) throw Onvindbaar();
    return {*steekproef, *dossier,
            dossierlezingStore::lees(inzage, nr, pseudoniem, Lezer::eerste, bewijs),
            dossierlezingStore::lees(inzage, nr, pseudoniem, Lezer::tweede, bewijs)};
}

std::string conceptsleutel(std::int64_t steekproef, const std::string& pseudoniem) {
    return sleutelVan(Recordsoort::dossier, steekproef, pseudoniem).tekst();
}

/// How soon somebody should read a dossier; 0: not at all.
int dringend(const Dossierstof& stof, std::int64_t persoon) {
    const Steekproefdossier& dossier = *stof.dossier;
    const bool gericht = dossier.stand == Dossierstand::gericht;
    if (dossier.gewist || (!dossier.telt() && !gericht)) return 0;
    const bool dubbel = dossier.dubbel && !gericht;
    for (const Dossierlezing* een : {stof.eerste, stof.tweede})
        if (een != nullptr && een->persoon == persoon) return een->klaar ? 0 : 3;
    if (stof.eerste == nullptr) return 2;
    return dubbel && stof.tweede == nullptr ? 1 : 0;
}

/// The most urgent one, from this dossier on in the order of the draw and round again, so that
/// people who begin at different places do not meet.
std::string volgende(const std::vector<Dossierstof>& alle, const std::string& hier,
                     std::int64_t persoon) {
    const auto begin = std::find_if(alle.begin(), alle.end(), [&](const Dossierstof& een) {
        return een.dossier->pseudoniem == hier;
    });
    const auto vanaf = static_cast<std::size_t>(begin - alle.begin());
    std::string uit;
    int hoogst = 0;
    for (std::size_t i = 1; i < alle.size(); ++i) {
        const Dossierstof& een = alle[(vanaf + i) % alle.size()];
        const int nu = dringend(een, persoon);
        if (nu <= hoogst) continue;
        hoogst = nu;
        uit = een.dossier->pseudoniem;
    }
    return uit;
}

void vulVoortgang(Leesblad& blad, const Toetsinzage& inzage, std::int64_t persoon) {
    const std::int64_t nr = blad.steekproef.nr;
    const auto dossiers = steekproefStore::dossiers(inzage, nr);
    const auto lezingen = dossierlezingStore::alle(inzage, nr, inzage.zonderTonen());
    const auto alle = perDossier(dossiers, lezingen, {});
    for (const Dossierstof& een : alle) {
        if (!een.dossier->telt() && een.dossier->stand != Dossierstand::gericht) continue;
        ++blad.totaal;
        if (een.dossier->pseudoniem == blad.dossier.pseudoniem) blad.plaats = blad.totaal;
        if (een.dossier->gewist || een.gelezen()) ++blad.gelezen;
    }
    if (blad.kop.status == Toetsstatus::lopend || blad.steekproef.doel)
        blad.volgende = volgende(alle, blad.dossier.pseudoniem, persoon);
}

}  // namespace

Leesblad leesLezing(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                    std::int64_t steekproef, const std::string& pseudoniem) {
    return inzien(
        werkplek, persoon, toets, actieBij(werkplek, toets, steekproef, Steekproefdaad::lezen),
        [&](const Toetsinzage& inzage) {
            Leesblad uit;
            uit.kop = inzage.kop();
            const Inzagebewijs bewijs =
                inzage.noteer(Inzagesoort::dossier, inInzage(steekproef, pseudoniem));
            Gevonden van = vind(inzage, steekproef, pseudoniem, bewijs);
            const Leesstand stand{uit.kop, van.steekproef, van.dossier, van.eerste, van.tweede};
            const Lezerskeuze keuze =
                kiesLezer(stand, persoon.nr, magInvullen(inzage, van.steekproef));
            uit.lezer = keuze.lezer;
            uit.magInvullen = keuze.magSchrijven;
            uit.waaromNiet = keuze.waaromNiet;
            uit.magHeropenen = keuze.magHeropenen;
            const bool isEerste = keuze.lezer == Lezer::eerste;
            const auto& eigen = isEerste ? van.eerste : van.tweede;
            const auto& ander = isEerste ? van.tweede : van.eerste;
            if (keuze.magZien && eigen) {
                uit.lezing = *eigen;
                uit.wie = persoonsnaam(inzage, eigen->persoon);
            }
            uit.blind = stand.dubbel() && !stand.beideKlaar() && (ander || !keuze.magZien);
            uit.lezing.pseudoniem = pseudoniem;
            uit.lezing.lezer = keuze.lezer;
            uit.formulier = leesformulier(werkplek, inzage, van.steekproef);
            uit.heropend = heropeningenVan(inzage, steekproef, pseudoniem, *uit.formulier, bewijs);
            // What the colleague said then is what stands with them now, until they change it.
            if (uit.blind)
                for (Heropend& een : uit.heropend)
                    een.antwoorden.clear();
            uit.kalender = geldendeKalender(werkplek, inzage);
            uit.steekproef = std::move(van.steekproef);
            uit.dossier = std::move(van.dossier);
            if (uit.magInvullen)
                uit.bewaard = leesConcept(inzage, conceptsleutel(steekproef, pseudoniem));
            if (const auto nummers = dossiernummers(inzage, steekproef, pseudoniem);
                !nummers.empty())
                uit.nummer = nummers.begin()->second;
            vulVoortgang(uit, inzage, persoon.nr);
            return uit;
        });
}

void bewaarLezing(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  std::int64_t steekproef, const std::string& pseudoniem,
                  const Leesinvoer& invoer) {
    const std::string sleutel = conceptsleutel(steekproef, pseudoniem);
    const auto bewaar = [&](const TekstTransactie& transactie) {
        const Toetskop& kop = transactie.kop();
        const Gevonden van = vind(transactie, steekproef, pseudoniem, transactie.zonderTonen());
        const Lezerskeuze keuze =
            kiesLezer({kop, van.steekproef, van.dossier, van.eerste, van.tweede}, handeling.wie.nr,
                      magInvullen(transactie, van.steekproef));
        if (!keuze.magSchrijven) throw NietNu(keuze.waaromNiet);
        const auto& was = keuze.lezer == Lezer::eerste ? van.eerste : van.tweede;
        const auto formulier = leesformulier(werkplek, transactie, van.steekproef);

        Veldcontrole controle;
        Dossierlezing lezing;
        lezing.pseudoniem = pseudoniem;
        lezing.lezer = keuze.lezer;
        lezing.versie = invoer.versie;
        lezing.antwoorden =
            leesAntwoorden(controle, *formulier, invoer.velden,
                           {lijstVan(van.dossier), was ? was->antwoorden : Vastlegging()},
                           invoer.klaar, dagVan(transactie.wanneer()));
        const Getypt toelichting = controle.tekst(kToelichting, invoer.toelichting, kLangsteTekst);
        lezing.klaar = invoer.klaar;
        lezing.persoon = handeling.wie.nr;
        controle.eisGoed();
        lezing.toelichting = keurOverDossier(transactie, steekproef, pseudoniem, kToelichting,
                                             toelichting, was ? was->toelichting : Tekst());
        transactie.eisGoed();
        dossierlezingStore::bewaar(transactie, steekproef, lezing);
        conceptStore::wis(transactie, handeling.wie.nr, sleutel);
    };
    handelMetTekst(werkplek, handeling, toets,
                   actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
                   {.reden = invoer.privacyReden, .record = sleutel}, bewaar);
}

}  // namespace maatlat
