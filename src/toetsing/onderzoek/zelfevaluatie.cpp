// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/zelfevaluatie.h"

#include "domain/fouten.h"
#include "store/onderzoek/samenwerking_store.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "store/toetslijst_store.h"
#include "store/traject/traject_store.h"
#include "taal/slug.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/traject/vaststellen.h"
#include "toetsing/traject/verantwoorden.h"

namespace maatlat {

namespace {

bool heeftLopende(const Toetseninzage& alle) {
    return toetslijstStore::aantal(alle.recht(), Lijst::lopendeZelfevaluaties) > 0;
}

/// The first id that is free, and which one it is of this organisation.
std::pair<std::string, int> volgende(Sessie& sessie, const std::string& organisatie) {
    const std::string stam = "zelfevaluatie-" + slug(organisatie, "organisatie") + "-";
    int nummer = 1;
    while (onderzoekStore::lees(sessie, stam + std::to_string(nummer)))
        ++nummer;
    return {stam + std::to_string(nummer), nummer};
}

/// "zoals in de inspectie Stap 3 (2026), vastgesteld op 3 maart 2026".
std::string volgens(const onderzoekStore::Inspectieregels& inspectie) {
    const std::string dag = datumInWoorden(inspectie.dag);
    std::string uit = "zoals in de inspectie " + inspectie.onderzoekNaam;
    if (!inspectie.voorganger.empty())
        uit += " van " + inspectie.voorganger + ", die in deze organisatie opging";
    if (dag.empty()) return uit;
    return uit + (inspectie.overgenomen ? ", die liep tot en met " : ", vastgesteld op ") + dag;
}

/// The rules that a zelfevaluatie of this organisation gets with this kader.
Zelfevaluaties::Kader metRegels(Sessie& sessie, const std::string& organisatie,
                                const Kaderkeuze& kader) {
    Zelfevaluaties::Kader uit{kader, {}, {}};
    if (const auto inspectie =
            onderzoekStore::laatsteInspectieregels(sessie, organisatie, kader.hash)) {
        uit.regelset = inspectie->regelset;
        uit.volgens = volgens(*inspectie);
    } else if (!kader.heeftKeuze()) {
        uit.regelset = kader.regelsets.front().naam;
    }
    return uit;
}

std::string eisRegels(const Zelfevaluaties::Kader& kader, const std::string& gekozen) {
    std::vector<Veldfouten::Fout> fouten;
    if (kader.regelset.empty() || !gekozen.empty())
        eisRegelset(fouten, "kader", kader.keuze, gekozen);
    if (!fouten.empty()) throw Veldfouten(fouten);
    if (kader.regelset.empty()) return gekozen;
    if (!gekozen.empty() && gekozen != kader.regelset)
        throw Veldfouten("kader", "Een zelfevaluatie met dit kader krijgt andere beslisregels, " +
                                      kader.volgens + ". Kies opnieuw.");
    return kader.regelset;
}

}  // namespace

Zelfevaluaties zelfevaluaties(Werkplek& werkplek, const Persoon& persoon, int blad) {
    const auto lees = [&](const Toetseninzage& alle) {
        Zelfevaluaties uit;
        uit.organisatie = persoon.organisatie;
        uit.lijst = mijnToetsen(alle, Lijst::zelfevaluaties, blad);
        if (heeftLopende(alle)) return uit;
        for (const Kaderkeuze& een : kaderkeuzes(werkplek, alle))
            uit.kaders.push_back(metRegels(alle, persoon.organisatie, een));
        uit.beginpunten = beginpunten(alle, persoon);
        return uit;
    };
    return inzienAlle(werkplek, persoon, Actie::zelfevaluatieOpenen, lees);
}

std::int64_t openZelfevaluatie(Werkplek& werkplek, const Handeling& handeling,
                               const std::string& kaderHash, const std::string& regelset,
                               std::int64_t begin) {
    const auto open = [&](Transactie& transactie) {
        const std::string& organisatie = handeling.wie.organisatie;
        if (heeftLopende(Toetseninzage(werkplek, transactie, handeling.wie)))
            throw NietNu("Er loopt al een zelfevaluatie. Dien die eerst in.");
        const auto keuzes = kaderkeuzes(werkplek, transactie);
        const Kaderkeuze* keuze = kaderMet(keuzes, kaderHash);
        if (keuze == nullptr) throw Veldfouten("kader", "Kies een toetsingskader uit de lijst.");
        const Zelfevaluaties::Kader kader = metRegels(transactie, organisatie, *keuze);

        const auto [id, nummer] = volgende(transactie, organisatie);
        BewaardOnderzoek onderzoek;
        onderzoek.onderzoek.id = id;
        onderzoek.onderzoek.naam = "Zelfevaluatie " + std::to_string(nummer);
        onderzoek.onderzoek.periodeVan = dagVan(werkplek.nu());
        onderzoek.onderzoek.regelset = eisRegels(kader, regelset);
        onderzoek.onderzoek.regelsVolgens = kader.volgens;
        onderzoek.kaderHash = kaderHash;
        onderzoek.soort = Toetssoort::zelfevaluatie;
        onderzoekStore::bewaar(transactie, onderzoek);
        const std::int64_t nr = toetskopStore::open(transactie, id, organisatie);
        const ToetsTransactie nieuw(werkplek, transactie, handeling.wie, nr, Actie::toetsInvullen);
        samenwerkingStore::zetVerantwoordelijke(nieuw, handeling.wie.nr, handeling.wie.nr);
        if (begin != 0) beginMet(nieuw, begin);
        return nr;
    };
    return handel(werkplek, handeling, Actie::zelfevaluatieOpenen, open);
}

void dienIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
            bool zeker, const Hiaatkeuze& hiaten, const std::string& privacyreden,
            const Rapportmaker& maker) {
    const auto werk = [&](const TekstTransactie& transactie) {
        if (transactie.kop().versie != versie)
            throw NietNu(
                "De zelfevaluatie is gewijzigd nadat u deze pagina opende. Bekijk wat er "
                "is gewijzigd en dien daarna opnieuw in.");
        if (!zeker)
            throw Veldfouten("zeker", "Zet hier een vinkje als u zeker weet dat u wilt indienen.");
        aanvaardHiaten(transactie, hiaten);
        transactie.eisGoed();
        const Toetsinhoud inhoud = leesToetsinhoud(transactie);
        Editieherkomst herkomst;
        herkomst.blad = verantwoordingsblad(transactie, inhoud);
        bevries(transactie, inhoud, Toetsstatus::ingediend, maker, herkomst);
        trajectStore::doe(
            transactie,
            {.zet = Zet::dienIn, .van = transactie.kop().status, .naar = Toetsstatus::ingediend},
            {}, transactie.persoon().nr);
    };
    handelMetTekst(werkplek, handeling, toets, Actie::zelfevaluatieIndienen,
                   {.reden = privacyreden, .record = {}}, werk);
}

void neemZelfevaluatieTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets) {
    handel(werkplek, handeling, toets, Actie::zelfevaluatieTerugnemen,
           [&](const ToetsTransactie& transactie) {
               if (const std::string fout = waaromNietTerug(transactie); !fout.empty())
                   throw NietNu(fout);
               if (heeftLopende(Toetseninzage(werkplek, transactie, handeling.wie)))
                   throw NietNu(
                       "Er loopt al een andere zelfevaluatie. Dien die eerst in, en neem dan deze "
                       "terug.");
               trajectStore::doe(transactie,
                                 {.zet = Zet::neemTerug,
                                  .van = transactie.kop().status,
                                  .naar = Toetsstatus::lopend},
                                 {}, transactie.persoon().nr);
           });
}

void zetZelfevaluatiegrond(Onderzoek& onderzoek) {
    if (onderzoek.doel.empty())
        onderzoek.doel =
            "De organisatie kijkt zelf hoe goed zij haar werk doet en wat beter moet. Zij gebruikt "
            "daarvoor het kader waarmee ook de toezichthouder toetst.";
    if (onderzoek.grondslag.empty())
        onderzoek.grondslag =
            "Wet maatschappelijke ondersteuning 2015, artikel 4.2.2, in eigen woorden: Veilig "
            "Thuis bewaakt en verbetert zelf zijn kwaliteit. Kijk voor de geldende tekst in de "
            "wet.";
}

}  // namespace maatlat
