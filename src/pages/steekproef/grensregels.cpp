// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/grensregels.h"

#include <algorithm>
#include <string_view>

#include "pages/steekproef/steekproefregels.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr std::size_t kMeesteMaanden = 12;  // that are named
constexpr std::size_t kMeesteReeksenGenoemd = 5;

std::string zoveel(std::int64_t aantal, std::string_view een, std::string_view meer) {
    return aantal == 1 ? "Eén " + std::string(een)
                       : getalMetPunten(aantal) + " " + std::string(meer);
}

std::string tussenHaakjes(const std::string& naam) {
    return "“" + toonbaar(naam) + "”";
}

std::string soortInWoorden(const Leesverslag& verslag) {
    switch (verslag.soort) {
        case Tabelsoort::xlsx:
            return "Excel (xlsx)";
        case Tabelsoort::ods:
            return "LibreOffice (ods)";
        case Tabelsoort::csv:
            break;
    }
    const std::string teken(scheidingstekenInWoord(verslag.scheidingsteken));
    return "CSV, " + verslag.tekencodering +
           (teken.empty() ? "" : ", met een " + teken + " tussen de cellen");
}

std::string redenInWoorden(NietGelezenBlad::Waarom waarom) {
    switch (waarom) {
        case NietGelezenBlad::Waarom::verborgen:
            return "verborgen";
        case NietGelezenBlad::Waarom::geenBekendeKoppen:
            return "geen kolom met dossiernummers";
        case NietGelezenBlad::Waarom::nietGekozen:
            return "niet gekozen";
        case NietGelezenBlad::Waarom::geenRijen:
            return "geen rijen onder de kop";
    }
    return {};
}

std::string nietGelezenBladen(const Leesverslag& verslag) {
    std::vector<std::string> delen;
    for (const NietGelezenBlad& een : verslag.nietGelezen)
        delen.push_back(tussenHaakjes(een.naam) + " (" + redenInWoorden(een.waarom) + ")");
    return opsomming(delen);
}

/// "maart 2026" of "2026-03".
std::string maandInWoorden(const std::string& maand) {
    const std::string dag = datumInWoorden(maand + "-01");  // "1 maart 2026"
    return dag.substr(dag.find(' ') + 1);
}

std::string maandenzin(const std::vector<std::string>& maanden) {
    std::vector<std::string> delen;
    for (const std::string& een : maanden)
        if (delen.size() < kMeesteMaanden) delen.push_back(maandInWoorden(een));
    if (const std::size_t over = maanden.size() - delen.size(); over > 0)
        delen.push_back("nog " + std::to_string(over) +
                        (over == 1 ? " andere maand" : " andere maanden"));
    return (maanden.size() == 1 ? "In deze maand is er geen enkele melding: "
                                : "In deze maanden is er geen enkele melding: ") +
           opsomming(delen) + ". Dat kan kloppen.";
}

std::string reeksInWoorden(const Nummerreeks& reeks) {
    return (reeks.voorvoegsel.empty()
                ? "bij nummers van alleen cijfers"
                : "bij nummers die beginnen met " + tussenHaakjes(reeks.voorvoegsel)) +
           " " + getalMetPunten(reeks.ontbreekt) + " van de " +
           getalMetPunten(reeks.aantal + reeks.ontbreekt);
}

void voegNummergatenToe(std::vector<std::string>& uit, const Populatiegrens& grens) {
    std::vector<Nummerreeks> reeksen = grens.reeksen;
    std::erase_if(reeksen, [](const Nummerreeks& een) { return een.ontbreekt == 0; });
    std::ranges::stable_sort(reeksen, std::ranges::greater{}, &Nummerreeks::ontbreekt);
    std::vector<std::string> delen;
    for (const Nummerreeks& een : reeksen)
        if (delen.size() < kMeesteReeksenGenoemd) delen.push_back(reeksInWoorden(een));
    if (const std::size_t over = reeksen.size() - delen.size(); over > 0)
        delen.push_back("nog " + std::to_string(over) + " andere reeksen");
    if (grens.korteReeksen.ontbreekt > 0)
        delen.push_back("bij korte reeksen " + getalMetPunten(grens.korteReeksen.ontbreekt));
    if (delen.empty()) return;
    uit.push_back(
        "Tussen het laagste en het hoogste nummer ontbreken nummers: " + opsomming(delen) +
        ". Er kunnen dossiers ontbreken. Dat hoeft niet: een systeem geeft ook nummers "
        "aan andere zaken.");
}

void voegVerborgenToe(std::vector<std::string>& uit, const Leesverslag& verslag) {
    if (verslag.verborgenRijen > 0)
        uit.push_back(zoveel(verslag.verborgenRijen, "rij is", "rijen zijn") +
                      " verborgen of weggefilterd in het bestand. Maatlat telt die gewoon mee.");
    if (verslag.verborgenKolommen > 0)
        uit.push_back(zoveel(verslag.verborgenKolommen, "kolom is", "kolommen zijn") +
                      " verborgen in het bestand. Maatlat leest die gewoon mee.");
}

}  // namespace

std::vector<Samenvattingsrij> leesregels(const Populatiegrens& grens) {
    if (!grens.verslag)
        return {{"Bestand", "Niet opgeslagen: deze lijst is met een oudere Maatlat gelezen"}};
    const Leesverslag& verslag = *grens.verslag;
    std::vector<Samenvattingsrij> uit{
        {"Bestand", toonbaar(verslag.bestand) + " (" + soortInWoorden(verslag) + ")"}};
    if (!verslag.blad.empty()) uit.push_back({"Tabblad", tussenHaakjes(verslag.blad)});
    const std::int64_t rijen = std::max<std::int64_t>(0, verslag.rijen - 1);
    uit.push_back({"Gelezen cellen", verslag.bereik + ", " + getalMetPunten(rijen) +
                                         (rijen == 1 ? " rij" : " rijen") + " onder de kop"});
    if (!verslag.nietGelezen.empty())
        uit.push_back({"Niet gelezen tabbladen", nietGelezenBladen(verslag)});
    if (verslag.kalender1904)
        uit.push_back({"Datums", "Dit bestand telt dagen vanaf 1904. Maatlat heeft dat gevolgd"});
    return uit;
}

std::vector<std::string> grenszinnen(const Populatiebeschrijving& populatie) {
    const Populatiegrens& grens = populatie.grens;
    if (!grens.verslag)
        return {
            "Wat er in deze lijst ontbreekt, is niet opgeslagen: zij is met een oudere Maatlat "
            "gelezen."};
    std::vector<std::string> uit;
    voegVerborgenToe(uit, *grens.verslag);
    if (grens.overgeslagenRijen > 0)
        uit.push_back(zoveel(grens.overgeslagenRijen, "lege rij is", "lege rijen zijn") +
                      " overgeslagen, tussen de kop en het laatste dossier.");
    voegNummergatenToe(uit, grens);
    if (!grens.maandenZonder.empty()) uit.push_back(maandenzin(grens.maandenZonder));
    const auto melding = std::ranges::find(populatie.datums, Lijstdatum::melding,
                                           &Populatiebeschrijving::Datumkolom::datum);
    if (melding == populatie.datums.end())
        uit.emplace_back(
            "De lijst heeft geen kolom “melding”. Maatlat ziet dus niet of er maanden ontbreken.");
    else if (melding->ingevuld < populatie.aantal)
        uit.push_back("Bij " + zoveelDossiers(populatie.aantal - melding->ingevuld) +
                      " ontbreekt de datum van de melding. Zij tellen niet mee bij de maanden.");
    if (grens.afgekapt > 0)
        uit.push_back(zoveel(grens.afgekapt, "nummer heeft", "nummers hebben") +
                      " na het vijftiende cijfer alleen nullen. Zo kapt een rekenblad een lang "
                      "nummer af. Controleer of deze nummers kloppen.");
    if (uit.empty()) uit.emplace_back("Er vallen geen gaten op.");
    uit.emplace_back(
        "Of elk dossier op de lijst staat, kan Maatlat niet zien. Vraag de organisatie ernaar.");
    return uit;
}

void vulLijstgrens(Vulling& uit, const Populatiebeschrijving& populatie) {
    Vulling& deel = uit.deel("LIJSTGRENS");
    vul(deel.sectie("GELEZEN"), leesregels(populatie.grens));
    for (const std::string& een : grenszinnen(populatie))
        deel.sectie("GRENS").zet("GRENSZIN", een);
    if (populatie.grens.verslag)
        deel.sectie("BESTANDSKENMERK")
            .zet("KENMERKWAARDE", inViertallen(populatie.grens.verslag->sha256));
}

}  // namespace maatlat
