// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "domain/getypte_datum.h"
#include "exchange/landelijk/meeneemtabel_uit.h"
#include "exchange/onderzoek/ranglijst_uit.h"
#include "reporting/bestandsnaam.h"
#include "reporting/landelijk/beeldpaginas.h"
#include "reporting/onderzoek/standdelen.h"
#include "taal/tijd.h"
#include "toetsing/landelijk/tegelkaarten.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/onderzoek/onderzoekraam.h"
#include "web/onderzoek/veranderingsregels.h"
#include "web/routes.h"
#include "web/voorgemaakt.h"

namespace maatlat::web {

namespace {

/// Room for some dozens of pages of a country of 26, in each order that people ask for.
constexpr std::size_t kVoorraad = std::size_t{8} << 20;

/// What was made before, for everybody who comes here.
struct Voorraadkast {
    Paginavoorraad paginas{kVoorraad};
    Selectievoorraad selecties;
};
using Voorraad = std::shared_ptr<Voorraadkast>;

constexpr const char* kMaatstaf = "maatstaf";

/// What somebody asked, and what of it was no date. Codes are held against the kader. Throws
/// Onvindbaar for a code or word that there is not.
struct Gevraagd {
    Beeldvraag vraag;
    std::vector<Veldfouten::Fout> fouten;
    std::string van, tot;  ///< as typed
};

std::string leesDag(const Aanvraag& aanvraag, const char* veld, Gevraagd& uit) {
    const std::string getypt = aanvraag.veld(veld);
    if (getypt.empty()) return {};
    const auto dag = ontleedDatum(getypt);
    if (const auto* bezwaar = std::get_if<Datumbezwaar>(&dag)) {
        uit.fouten.push_back({veld, std::string(uitleg(*bezwaar))});
        return {};
    }
    return iso(std::get<Dag>(dag));
}

template <class Waarde, class Lezer>
void leesWoord(const std::string& woord, std::optional<Waarde>& uit, Lezer lezer) {
    if (woord.empty()) return;
    uit = lezer(woord);
    if (!uit) throw Onvindbaar();
}

Gevraagd leesVraag(const Aanvraag& aanvraag, const Toetsingskader& kader) {
    Gevraagd uit;
    Beeldfilter& filter = uit.vraag.filter;
    filter.thema = aanvraag.veld("thema");
    if (!filter.thema.empty() && !kader.thema(filter.thema)) throw Onvindbaar();
    leesWoord(aanvraag.veld("oordeel"), filter.oordeel, oordeelMetNaam);
    filter.verwachting = aanvraag.veld("verwachting");
    const Verwachting* verwachting =
        filter.verwachting.empty() ? nullptr : kader.verwachting(filter.verwachting);
    if (!filter.verwachting.empty() && !(verwachting && verwachting->beoordeeld))
        throw Onvindbaar();
    std::optional<Score> score;
    leesWoord(aanvraag.veld("score"), score, scoreMetNaam);
    if (score && !filter.verwachting.empty()) filter.score = *score;
    leesWoord(aanvraag.veld("soort"), filter.soort, toetssoortMetNaam);
    if (filter.soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
    filter.van = leesDag(aanvraag, "van", uit);
    filter.tot = leesDag(aanvraag, "tot", uit);
    if (!filter.van.empty() && !filter.tot.empty() && filter.tot < filter.van)
        uit.fouten.push_back({"tot", "Kies een dag die niet voor de eerste dag ligt."});
    uit.van = aanvraag.veld("van");
    uit.tot = aanvraag.veld("tot");
    uit.vraag.op = aanvraag.veld("op");
    uit.vraag.af = aanvraag.veld("richting") == "af";
    uit.vraag.blad = aanvraag.blad();
    uit.vraag.kaart = aanvraag.veld("kaart");
    if (!uit.fouten.empty()) filter.van.clear(), filter.tot.clear();
    return uit;
}

void zetFouten(const Gevraagd& gevraagd, Filterdeel& filter) {
    if (gevraagd.fouten.empty()) return;
    filter.van = gevraagd.van;
    filter.tot = gevraagd.tot;
    filter.vanFout = foutVan(gevraagd.fouten, "van");
    filter.totFout = foutVan(gevraagd.fouten, "tot");
}

Beeldplaats plaatsVan(const Aanvraag& aanvraag, std::string basis) {
    Beeldplaats uit;
    uit.basis = std::move(basis);
    uit.vandaag = dagVan(aanvraag.werkplek().nu());
    uit.codeer = [](const std::string& tekst) { return codeerParameter(tekst); };
    return uit;
}

/// All that a page of the country is made from, beside what goes in the key in words.
std::string sleutel(const Beeldselectie& van, const Beeldplaats& plaats, const char* pagina) {
    std::string uit = std::string(pagina) + "\n" + plaats.basis + "\n" + plaats.vast + "\n" +
                      van.geheel().merk + "\n" + beeldquery(van.vraag(), plaats.codeer) + "\n" +
                      std::to_string(van.bladen().blad()) + "\n" + plaats.vandaag + "\n";
    for (const std::int64_t een : plaats.leesbaar)
        uit += std::to_string(een) + " ";
    return uit;
}

Antwoord bestand(const Beeldselectie& van, const std::string& als, const std::string& waarvan,
                 const std::string& naam, const std::string& moment) {
    if (van.geheel().plekken.empty())
        throw NietNu(
            "Er staat nog geen toets vast. De tabel is er zodra de eerste toets is "
            "vastgesteld.");
    const Meeneemtabel tabel = meeneemtabel(van, waarvan, moment);
    Antwoord uit;
    if (als == "xlsx") {
        uit.soort = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        uit.inhoud = alsXlsx(tabel);
        uit.bestandsnaam = naam + ".xlsx";
        return uit;
    }
    uit.soort = "text/csv; charset=utf-8";
    uit.inhoud = alsCsv(tabel);
    uit.bestandsnaam = naam + ".csv";
    return uit;
}

/// Over what stands vast, as in the landelijk rapport.
Antwoord ranglijstbestand(const Beeldselectie& van) {
    if (van.geheel().plekken.empty())
        throw NietNu(
            "Er staat nog geen toets van dit onderzoek vast. De ranglijst is er zodra de eerste "
            "toets is vastgesteld.");
    Antwoord uit;
    uit.soort = "text/csv; charset=utf-8";
    uit.inhoud = ranglijstAlsCsv(van.beoordeling(), Csvdoel::rekenblad);
    uit.bestandsnaam = ranglijstbestandsnaam(van.geheel().ronde.onderzoek);
    return uit;
}

/// Why there is less here than there may be.
std::string overLopende(const Aanvraag& aanvraag, const Beeldstof& stof) {
    const std::string open =
        stof.inCorrectie == 0 ? std::string() : " " + correctiezin(stof.inCorrectie);
    const bool coordinator = mag(aanvraag.persoon(), Actie::teamWijzigen);
    const auto vast = static_cast<int>(stof.ronde->plekken.size());
    if (coordinator && stof.lopend.bladen.totaal() > 0)
        return "Van de " + std::to_string(vast + stof.lopend.bladen.totaal()) + " toetsen " +
               (vast == 1 ? "staat er 1 vast" : "staan er " + std::to_string(vast) + " vast") +
               ". Alleen wat vaststaat telt hier mee." + open;
    return (vast == 1 ? std::string("Er staat 1 toets vast.")
                      : "Er staan " + std::to_string(vast) + " toetsen vast.") +
           " Alleen wat vaststaat telt hier mee." + open;
}

/// What on the page of an onderzoek is of this reader alone: made before the page is, and part of
/// its key, so that nobody gets what was made for another.
struct Eigendeel {
    std::vector<BeeldPagina::Weggroep> wegen;
    Onderzoeksnieuws nieuws;
    std::string overLopende;
    std::optional<BeeldPagina::Loopdeel> loopt;
    const std::vector<Onderzoeksstand::Hertoetsplek>& hertoetsen;
};

Eigendeel eigendeel(const Aanvraag& aanvraag, const Beeldstof& stof, const std::string& basis) {
    return {onderzoekwegen(aanvraag), onderzoeksnieuws(aanvraag), overLopende(aanvraag, stof),
            loopdeel(stof.lopend, basis), stof.hertoetsen};
}

/// All of it, each word with its length before it: two that differ are two texts.
std::string alsSleutel(const Eigendeel& van) {
    std::string uit;
    const auto zet = [&](const std::string& een) { uit += std::to_string(een.size()) + ":" + een; };
    const auto tel = [&](std::size_t aantal) { zet(std::to_string(aantal)); };
    tel(van.wegen.size());
    for (const BeeldPagina::Weggroep& groep : van.wegen) {
        zet(groep.kop);
        tel(groep.wegen.size());
        for (const Verwijzing& een : groep.wegen)
            zet(een.tekst), zet(een.pad);
    }
    zet(van.nieuws.gesloten);
    zet(van.nieuws.veranderdPad);
    tel(van.nieuws.veranderingen.size());
    for (const Verandering& een : van.nieuws.veranderingen)
        for (const std::string* deel :
             {&een.wat, &een.wanneer, &een.wie, &een.overgang, &een.reden})
            zet(*deel);
    zet(van.overLopende);
    tel(van.loopt ? van.loopt->toetsen.size() : 0);
    if (van.loopt) {
        zet(van.loopt->zin);
        zet(van.loopt->bladeren.waar);
        for (const BeeldPagina::Loopt& een : van.loopt->toetsen)
            for (const std::string& deel :
                 {een.organisatie.naam, een.organisatie.pad, een.organisatie.status, een.sinds,
                  een.aanZet, een.tot, std::string(een.telaat ? "te laat" : "")})
                zet(deel);
    }
    for (const auto& een : van.hertoetsen)
        for (const std::string& deel :
             {std::to_string(een.toets), std::string(een.leesbaar ? "leesbaar" : ""),
              std::string(naam(een.status)), een.streef, een.stand.dag, een.stand.organisatie,
              een.stand.bij, std::to_string(een.stand.keer),
              std::to_string(een.stand.scores.voldoende()),
              std::to_string(een.stand.scores.beoordeeld())})
            zet(deel);
    return uit;
}

Antwoord onderzoeksbeeld(Aanvraag& aanvraag, const Voorraad& voorraad) {
    const std::string& id = aanvraag.deel("onderzoek");
    const Beeldstof stof =
        leesBeeldstof(aanvraag.werkplek(), aanvraag.persoon(), id, aanvraag.blad("loopt"));
    const Gevraagd gevraagd = leesVraag(aanvraag, stof.ronde->ronde.kader);
    const auto selectie = voorraad->selecties.geef(stof.ronde, gevraagd.vraag);
    const Beeldselectie& van = *selectie;
    if (aanvraag.veld("als") == "rekenblad") return ranglijstbestand(van);
    Beeldplaats plaats = plaatsVan(aanvraag, onderzoekpad(id));
    plaats.onderzoek = plaats.basis;
    plaats.leesbaar = leesbareToetsen(aanvraag.werkplek(), aanvraag.persoon(), van.plekkenOpBlad());
    const Eigendeel eigen = eigendeel(aanvraag, stof, plaats.basis);
    const auto deel = voorgemaakt(
        aanvraag.sjablonen(), voorraad->paginas,
        gevraagd.fouten.empty() ? sleutel(van, plaats, "beeld") + "\n" + alsSleutel(eigen) : "",
        [&] {
            BeeldPagina pagina = beeldpagina(van, plaats, tegelkaart(aanvraag.werkplek()));
            pagina.wegen = eigen.wegen;
            pagina.nieuws = eigen.nieuws;
            pagina.alineas.insert(pagina.alineas.begin(), eigen.overLopende);
            if (gevraagd.vraag.filter.thema.empty())
                voegHertoetsenToe(pagina, van, eigen.hertoetsen);
            pagina.loopt = eigen.loopt;
            zetFouten(gevraagd, pagina.filter);
            return pagina;
        });
    Raam raam = onderzoekraam(aanvraag, stof.ronde->ronde.onderzoek.naam);
    raam.fouten = foutregels(gevraagd.fouten);
    return aanvraag.paginaRond(raam, BeeldPagina::kHulp, *deel);
}

Antwoord onderzoekstabel(Aanvraag& aanvraag, const Voorraad& voorraad) {
    const std::string& id = aanvraag.deel("onderzoek");
    const Beeldstof stof = leesBeeldstof(aanvraag.werkplek(), aanvraag.persoon(), id);
    const Gevraagd gevraagd = leesVraag(aanvraag, stof.ronde->ronde.kader);
    const auto selectie = voorraad->selecties.geef(stof.ronde, gevraagd.vraag);
    const Beeldselectie& van = *selectie;
    const std::string& naam = stof.ronde->ronde.onderzoek.naam;
    if (const std::string als = aanvraag.veld("als"); als == "csv" || als == "xlsx")
        return bestand(van, als, naam, "landelijk-" + id, aanvraag.werkplek().nu());
    Beeldplaats plaats = plaatsVan(aanvraag, onderzoekpad(id));
    plaats.onderzoek = plaats.basis;
    plaats.leesbaar = leesbareToetsen(aanvraag.werkplek(), aanvraag.persoon(), van.plekkenOpBlad());
    const auto deel =
        voorgemaakt(aanvraag.sjablonen(), voorraad->paginas,
                    gevraagd.fouten.empty() ? sleutel(van, plaats, "tabel") : "", [&] {
                        TabelPagina pagina = tabelpagina(van, plaats);
                        zetFouten(gevraagd, pagina.filter);
                        return pagina;
                    });
    Raam raam = onderzoekraam(aanvraag, naam, "Alle scores");
    raam.fouten = foutregels(gevraagd.fouten);
    return aanvraag.paginaRond(raam, TabelPagina::kHulp, *deel);
}

/// The country over all onderzoeken: what was measured by one maatstaf.
struct Landdeel {
    std::shared_ptr<const Landstand> land;
    std::string open{};             ///< what is being corrected, in a sentence
    const Maatstaf* dit = nullptr;  ///< null: nothing stands vast anywhere
};
Landdeel leesLanddeel(Aanvraag& aanvraag) {
    const Landstof stof = leesLandstof(aanvraag.werkplek(), aanvraag.persoon());
    Landdeel uit{stof.land, correctiezin(stof.inCorrectie)};
    if (const std::string gekozen = aanvraag.veld(kMaatstaf); !gekozen.empty()) {
        uit.dit = uit.land->met(gekozen);
        if (!uit.dit) throw Onvindbaar();
    } else if (!uit.land->maatstaven.empty()) {
        uit.dit = &uit.land->maatstaven.front();
    }
    if (!uit.dit)
        throw NietNu(
            "Er staat nog geen toets vast. Het beeld van het land is er zodra de eerste "
            "toets is vastgesteld.");
    return uit;
}

std::string maatstafzin(const Landdeel& van) {
    const auto hier = static_cast<int>(van.dit->ronde->plekken.size());
    std::string uit =
        "Van elke organisatie staat hier het nieuwste oordeel dat vaststaat, van een "
        "inspectie of een hertoets. Gemeten met: " +
        van.dit->kader + ", " + van.dit->regels + ".";
    if (const auto fusies = std::ranges::count_if(
            van.dit->ronde->plekken, [](const Beeldplek& een) { return !een.opgegaan.empty(); });
        fusies > 0)
        uit += (fusies == 1 ? " 1 oordeel is van voor een fusie. Dat staat"
                            : " " + std::to_string(fusies) +
                                  " oordelen zijn van voor een fusie. Die staan") +
               std::string(" onder de naam van toen, met daarachter hoe de organisatie nu heet.");
    if (hier < van.land->organisaties)
        uit +=
            " " + std::to_string(van.land->organisaties - hier) + " van de " +
            std::to_string(van.land->organisaties) +
            (van.land->organisaties - hier == 1
                 ? " organisaties is het laatst met een andere maatstaf gemeten. Die staat apart."
                 : " organisaties zijn het laatst met een andere maatstaf gemeten. Zij staan "
                   "apart.");
    return uit;
}

Antwoord land(Aanvraag& aanvraag, const Voorraad& voorraad, bool tabel) {
    const Landdeel hier = leesLanddeel(aanvraag);
    const Gevraagd gevraagd = leesVraag(aanvraag, hier.dit->ronde->ronde.kader);
    const auto selectie = voorraad->selecties.geef(hier.dit->ronde, gevraagd.vraag);
    const Beeldselectie& van = *selectie;
    if (const std::string als = aanvraag.veld("als"); tabel && (als == "csv" || als == "xlsx"))
        return bestand(van, als, "nieuwste oordeel per organisatie", "landelijk",
                       aanvraag.werkplek().nu());
    Beeldplaats plaats = plaatsVan(aanvraag, "/landelijk");
    if (hier.dit != &hier.land->maatstaven.front())
        plaats.vast = std::string(kMaatstaf) + "=" + codeerParameter(hier.dit->sleutel);
    plaats.leesbaar = leesbareToetsen(aanvraag.werkplek(), aanvraag.persoon(), van.plekkenOpBlad());
    const auto deel = voorgemaakt(
        aanvraag.sjablonen(), voorraad->paginas,
        gevraagd.fouten.empty() ? sleutel(van, plaats, tabel ? "tabel" : "beeld") + hier.open : "",
        [&]() -> GevuldePagina {
            if (tabel) {
                TabelPagina pagina = tabelpagina(van, plaats);
                zetFouten(gevraagd, pagina.filter);
                return pagina;
            }
            BeeldPagina pagina = beeldpagina(van, plaats, tegelkaart(aanvraag.werkplek()));
            std::vector<Verwijzing> wegen{{"Alle scores in één tabel", plaats.adres("/tabel", {})}};
            for (const Maatstaf& een : hier.land->maatstaven)
                if (&een != hier.dit)
                    wegen.push_back({"Gemeten met " + een.kader + ", " + een.regels + " (" +
                                         std::to_string(een.ronde->plekken.size()) + ")",
                                     "/landelijk?" + std::string(kMaatstaf) + "=" +
                                         codeerParameter(een.sleutel)});
            pagina.wegen = {{"", std::move(wegen)}};
            pagina.alineas.insert(pagina.alineas.begin(), maatstafzin(hier));
            if (!hier.open.empty()) pagina.alineas.insert(pagina.alineas.begin() + 1, hier.open);
            zetFouten(gevraagd, pagina.filter);
            return pagina;
        });
    const std::string titel = "Landelijk beeld: nieuwste oordelen";
    Raam raam = aanvraag.raam(tabel ? "Alle scores" : titel);
    raam.breed = true;
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"}};
    if (tabel)
        raam.kruimels.insert(raam.kruimels.end(),
                             {{titel, plaats.adres("", {})}, {"Alle scores", "", true}});
    else
        raam.kruimels.push_back({titel, "", true});
    raam.fouten = foutregels(gevraagd.fouten);
    return aanvraag.paginaRond(raam, BeeldPagina::kHulp, *deel);
}

/// What each page of the country takes, and what is its own.
std::vector<Veldregel> velden(std::initializer_list<Veldregel> eigen) {
    std::vector<Veldregel> uit{{"thema"}, {"oordeel"},  {"verwachting"}, {"score"},
                               {"soort"}, {"van"},      {"tot"},         {"op"},
                               {"kaart"}, {"richting"}, {"pagina"},      {"als"}};
    uit.insert(uit.end(), eigen);
    return uit;
}

}  // namespace

Routes beeldRoutes() {
    const auto voorraad = std::make_shared<Voorraadkast>();
    return {
        {"GET", "/landelijk", Voor::ingelogd, velden({{kMaatstaf}}),
         [voorraad](Aanvraag& aanvraag) { return land(aanvraag, voorraad, false); }},
        {"GET", "/landelijk/tabel", Voor::ingelogd, velden({{kMaatstaf}}),
         [voorraad](Aanvraag& aanvraag) { return land(aanvraag, voorraad, true); }},
        {"GET", "/onderzoek/{onderzoek}", Voor::ingelogd, velden({{"loopt"}}),
         [voorraad](Aanvraag& aanvraag) { return onderzoeksbeeld(aanvraag, voorraad); }},
        {"GET", "/onderzoek/{onderzoek}/tabel", Voor::ingelogd, velden({}),
         [voorraad](Aanvraag& aanvraag) { return onderzoekstabel(aanvraag, voorraad); }},
    };
}

}  // namespace maatlat::web
