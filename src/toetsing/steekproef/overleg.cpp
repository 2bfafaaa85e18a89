// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "domain/recordvorm.h"
#include "domain/tekst.h"
#include "domain/toets/recordsleutel.h"
#include "store/inzagebewijs.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/steekproef/dossiertelling.h"
#include "toetsing/steekproef/leesantwoorden.h"
#include "toetsing/steekproef/leesformulier.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// What lies on the table: one dossier that both readers have done.
struct Tafel {
    Dossiersteekproef steekproef;
    std::shared_ptr<const Dossierformulier> formulier;
    Dossierlezing eerste;
    Dossierlezing tweede;
    std::vector<Afspraak> afspraken;
    std::vector<std::string> open;  ///< codes; as openVerschillen() gives them

    const Afspraak* afspraak(const std::string& vraag) const {
        const auto gevonden = std::find_if(afspraken.begin(), afspraken.end(),
                                           [&](const Afspraak& een) { return een.vraag == vraag; });
        return gevonden == afspraken.end() ? nullptr : &*gevonden;
    }

    /// Whether they did not say the same, or agreed on it before. Questions that only one of them
    /// had to answer are among these, and those that apply only by what was agreed.
    bool verschilt(const Dossiervraag& vraag) const {
        return eerste.antwoorden.tekst(vraag.code) != tweede.antwoorden.tekst(vraag.code) ||
               afspraak(vraag.code) != nullptr ||
               std::find(open.begin(), open.end(), vraag.code) != open.end();
    }
};

Tafel dekTafel(Werkplek& werkplek, const Toetslezing& inzage, std::int64_t nr,
               const std::string& pseudoniem, const Inzagebewijs& bewijs) {
    const auto steekproef = steekproefStore::lees(inzage, nr);
    const auto dossier = steekproefStore::dossier(inzage, nr, pseudoniem);
    if (!steekproef || !dossier || !dossier->dubbel) throw Onvindbaar();
    if (dossier->gewist)
        throw NietNu("De bewaartermijn van dit dossier is voorbij: de antwoorden zijn gewist.");
    const auto eerste = dossierlezingStore::lees(inzage, nr, pseudoniem, Lezer::eerste, bewijs);
    const auto tweede = dossierlezingStore::lees(inzage, nr, pseudoniem, Lezer::tweede, bewijs);
    if (!eerste || !eerste->klaar || !tweede || !tweede->klaar)
        throw NietNu(
            "Het overleg kan pas als beide lezers klaar zijn met dit dossier. Tot dan ziet "
            "niemand de antwoorden van de ander.");
    Tafel uit{*steekproef, leesformulier(werkplek, inzage, *steekproef), *eerste, *tweede, {}, {}};
    for (Afspraak& een : dossierlezingStore::afspraken(inzage, nr, bewijs))
        if (een.pseudoniem == pseudoniem) uit.afspraken.push_back(std::move(een));
    uit.open = openVerschillen(
        *uit.formulier, perDossier({*dossier}, {uit.eerste, uit.tweede}, uit.afspraken).front());
    return uit;
}

/// Both answers that were given, and then what else can be agreed on.
std::vector<std::pair<std::string, std::string>> keuzes(const Tafel& tafel,
                                                        const Dossiervraag& vraag) {
    auto uit = vasteKeuzes(vraag);
    const auto staatEr = [&](const std::string& antwoord) {
        return std::any_of(uit.begin(), uit.end(),
                           [&](const auto& een) { return een.first == antwoord; });
    };
    std::size_t vooraan = 0;
    for (const Dossierlezing* een : {&tafel.eerste, &tafel.tweede}) {
        const std::string antwoord = een->antwoorden.tekst(vraag.code);
        if (antwoord.empty() || staatEr(antwoord)) continue;
        uit.emplace(uit.begin() + static_cast<std::ptrdiff_t>(vooraan++), antwoord,
                    antwoordInWoorden(vraag, antwoord));
    }
    return uit;
}

/// Who gave way follows from the answer, unless it is a third one.
void eisToegegeven(Veldcontrole& controle, const Tafel& tafel, const Afspraak& samen,
                   const std::optional<Toegegeven>& wie) {
    const std::string veld = "wie-" + samen.vraag;
    if (!wie) {
        controle.fout(veld, "Kies wie van beiden van antwoord is veranderd.");
    } else if (samen.antwoord == tafel.eerste.antwoorden.tekst(samen.vraag)) {
        if (*wie != Toegegeven::tweede)
            controle.fout(veld,
                          "Dit is het antwoord van de eerste lezer. Kies dat de tweede lezer van "
                          "antwoord is veranderd.");
    } else if (samen.antwoord == tafel.tweede.antwoorden.tekst(samen.vraag)) {
        if (*wie != Toegegeven::eerste)
            controle.fout(veld,
                          "Dit is het antwoord van de tweede lezer. Kies dat de eerste lezer van "
                          "antwoord is veranderd.");
    } else if (*wie != Toegegeven::beiden) {
        controle.fout(veld,
                      "Dit antwoord gaf geen van beiden. Kies dat beiden van antwoord zijn "
                      "veranderd.");
    }
}

struct Getypteafspraak {
    Afspraak afspraak;  ///< without its reason
    std::string veld;
    Getypt reden;
};

/// Nothing when this question was left for later.
std::optional<Getypteafspraak> afspraakUit(Veldcontrole& controle, const Tafel& tafel,
                                           const Afspraakinvoer& invoer,
                                           const std::string& vandaag) {
    const Dossiervraag* vraag = tafel.formulier->vraag(invoer.vraag);
    if (vraag == nullptr || !tafel.verschilt(*vraag)) throw Onvindbaar();
    if (invoer.antwoord.empty() && invoer.wie.empty() && getrimd(invoer.reden).empty())
        return std::nullopt;
    Afspraak uit;
    uit.vraag = invoer.vraag;
    const std::string veld = "antwoord-" + invoer.vraag;
    uit.antwoord = leesAntwoord(controle, veld, *vraag, invoer.antwoord, vandaag);
    if (getrimd(invoer.antwoord).empty())
        controle.fout(veld, "Kies het antwoord dat u samen hebt afgesproken.");
    const auto wie = toegegevenMetNaam(invoer.wie);
    if (!uit.antwoord.empty()) eisToegegeven(controle, tafel, uit, wie);
    uit.wie = wie.value_or(Toegegeven::eerste);
    const std::string redenveld = "reden-" + invoer.vraag;
    return Getypteafspraak{uit, redenveld,
                           controle.tekst(redenveld, invoer.reden, kLangsteTekst,
                                          "Schrijf op waarom u dit hebt afgesproken.")};
}

/// Questions may be left for later, but not all of them: then nothing would be agreed on.
void eisIets(Veldcontrole& controle, const Tafel& tafel) {
    const auto eerste = std::ranges::find_if(
        tafel.formulier->vragen, [&](const Dossiervraag& vraag) { return tafel.verschilt(vraag); });
    if (eerste == tafel.formulier->vragen.end()) throw Onvindbaar();
    controle.fout(
        "antwoord-" + eerste->code,
        "U hebt nog niets ingevuld. Vul bij minstens één vraag in wat u hebt afgesproken.");
}

/// Of two dates only one may be agreed on; then the answer of the first reader stands for the
/// other.
void eisVolgorde(Veldcontrole& controle, const Tafel& tafel,
                 const std::vector<Getypteafspraak>& nieuw) {
    Dossierstof stof;
    stof.eerste = &tafel.eerste;
    for (const Afspraak& een : tafel.afspraken)
        stof.afspraken[een.vraag] = &een;
    for (const Getypteafspraak& een : nieuw)
        stof.afspraken[een.afspraak.vraag] = &een.afspraak;
    const Vastlegging samen = geldendeAntwoorden(*tafel.formulier, stof);
    const auto noem = [&](const Dossiervraag& vraag) {
        return "“" + vraag.tekst + "” (" + datumInWoorden(samen.tekst(vraag.code)) + ")";
    };
    for (const auto& [vraag, eerder] : verkeerdeVolgorde(*tafel.formulier, samen))
        for (const auto& [een, veld, reden] : nieuw)
            if (een.vraag == vraag->code || een.vraag == eerder->code) {
                controle.fout("antwoord-" + een.vraag,
                              "De datum bij " + noem(*vraag) + " ligt dan voor die bij " +
                                  noem(*eerder) + ". Kijk welke van de twee niet klopt.");
                break;
            }
}

bool isHetzelfde(const Afspraak* was, const Getypteafspraak& wordt) {
    return was != nullptr && was->antwoord == wordt.afspraak.antwoord &&
           was->wie == wordt.afspraak.wie && was->reden == wordt.reden.ruw();
}

}  // namespace

Overlegblad leesOverleg(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                        std::int64_t steekproef, const std::string& pseudoniem) {
    return inzien(
        werkplek, persoon, toets, actieBij(werkplek, toets, steekproef, Steekproefdaad::lezen),
        [&](const Toetsinzage& inzage) {
            Overlegblad uit;
            uit.kop = inzage.kop();
            const Tafel tafel =
                dekTafel(werkplek, inzage, steekproef, pseudoniem,
                         inzage.noteer(Inzagesoort::dossier, inInzage(steekproef, pseudoniem)));
            uit.steekproef = tafel.steekproef;
            uit.pseudoniem = pseudoniem;
            uit.eersteLezer = persoonsnaam(inzage, tafel.eerste.persoon);
            uit.tweedeLezer = persoonsnaam(inzage, tafel.tweede.persoon);
            uit.magInvullen = magInvullen(inzage, tafel.steekproef);
            for (const Dossiervraag& vraag : tafel.formulier->vragen) {
                const std::string eerste = tafel.eerste.antwoorden.tekst(vraag.code);
                const std::string tweede = tafel.tweede.antwoorden.tekst(vraag.code);
                if (eerste == tweede && !eerste.empty()) ++uit.gelijk;
                if (!tafel.verschilt(vraag)) continue;
                const Afspraak* samen = tafel.afspraak(vraag.code);
                uit.verschillen.push_back({vraag.code, vraag.tekst,
                                           antwoordInWoorden(vraag, eerste),
                                           antwoordInWoorden(vraag, tweede), keuzes(tafel, vraag),
                                           samen ? std::optional(*samen) : std::nullopt});
            }
            return uit;
        });
}

void legAfspraakVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t steekproef, const std::string& pseudoniem,
                     const std::vector<Afspraakinvoer>& afspraken,
                     const std::string& privacyReden) {
    const auto legVast = [&](const TekstTransactie& transactie) {
        const Tafel tafel =
            dekTafel(werkplek, transactie, steekproef, pseudoniem, transactie.zonderTonen());
        eisOngebruikt(tafel.steekproef);
        Veldcontrole controle;
        std::vector<Getypteafspraak> nieuw;
        if (afspraken.empty()) eisIets(controle, tafel);
        for (const Afspraakinvoer& een : afspraken) {
            auto samen = afspraakUit(controle, tafel, een, dagVan(transactie.wanneer()));
            if (!samen || isHetzelfde(tafel.afspraak(een.vraag), *samen)) continue;
            samen->afspraak.pseudoniem = pseudoniem;
            samen->afspraak.persoon = handeling.wie.nr;
            nieuw.push_back(std::move(*samen));
        }
        controle.eisGoed();
        eisVolgorde(controle, tafel, nieuw);
        controle.eisGoed();
        for (auto& [afspraak, veld, reden] : nieuw)
            afspraak.reden = keurOverDossier(transactie, steekproef, pseudoniem, veld, reden);
        transactie.eisGoed();
        for (const Getypteafspraak& een : nieuw)
            dossierlezingStore::bewaarAfspraak(transactie, steekproef, een.afspraak);
    };
    handelMetTekst(werkplek, handeling, toets,
                   actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
                   {.reden = privacyReden,
                    .record = sleutelVan(Recordsoort::dossier, steekproef, pseudoniem).tekst()},
                   legVast);
}

}  // namespace maatlat
