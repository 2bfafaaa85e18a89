// SPDX-License-Identifier: EUPL-1.2
#include "cli/instellingen.h"

#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "domain/melding.h"
#include "store/motor/ernaast.h"
#include "taal/spelling.h"

namespace maatlat {

namespace {

constexpr const char* kOptie = "--instellingen";

/// Where the copies go is what `reservekopie` calls `--naar`.
constexpr const char* kKopieen = "--reservekopieen";
constexpr const char* kNaar = "--naar";

struct Waarden {
    int regel = 0;  ///< the first line
    std::vector<std::string> waarden;
};

/// CLI11's reading of a line, without lists: a name of a folder may hold a space or a comma, and an
/// option that may be given more often has a line for each. And without explanation behind a value:
/// the folder may be called "#2".
class Regellezer : public CLI::ConfigBase {
  public:
    Regellezer() {
        arrayBounds('\1', '\1')->arrayDelimiter('\1')->parentSeparator('\1')->comment('\1');
    }
    std::vector<CLI::ConfigItem> lees(const std::string& regel) const {
        std::istringstream in(regel);
        return from_config(in);
    }
};

/// A # of which nobody can tell whether it belongs to the value or begins an explanation.
bool onduidelijkHekje(const std::string& kaal) {
    const std::string waarde = CLI::detail::trim_copy(kaal.substr(kaal.find('=') + 1));
    if (waarde.find('#') == std::string::npos) return false;
    const char eerste = waarde.front();
    return (eerste != '"' && eerste != '\'') || waarde.find(eerste, 1) != waarde.size() - 1;
}

std::vector<std::string> namen(const CLI::App& opdracht) {
    std::vector<std::string> uit;
    for (const CLI::Option* een : opdracht.get_options())
        if (een->get_configurable()) uit.push_back(een->get_name().substr(2));
    return uit;
}

/// What a file may hold: all options of `start`, and nothing else.
class Bestand {
  public:
    Bestand(const std::string& pad, const CLI::App& start) : pad_(pad), start_(start) {
        std::ifstream in(pad);
        if (!in)
            throw Gebruikersfout("Het bestand met instellingen \"" + pad +
                                 "\" is er niet, of is niet te lezen.");
        std::string regel;
        for (int nr = 1; std::getline(in, regel); ++nr)
            neem(nr, regel);
        if (in.bad()) throw Gebruikersfout("Het bestand \"" + pad + "\" is niet te lezen.");
    }

    const std::map<std::string, Waarden>& waarden() const { return waarden_; }

  private:
    void neem(int nr, const std::string& regel) {
        const std::string kaal = CLI::detail::trim_copy(regel);
        if (kaal.empty() || kaal.front() == '#') return;
        const std::string waar = pad_ + ":" + std::to_string(nr) + ": ";
        const auto gelezen = Regellezer().lees(kaal);
        if (kaal.find('=') == std::string::npos || gelezen.empty() ||
            gelezen.front().inputs.front().empty())
            throw Gebruikersfout(waar +
                                 "hier hoort \"optie = waarde\". Vul een waarde in, of zet "
                                 "# voor de regel.");
        if (onduidelijkHekje(kaal))
            throw Gebruikersfout(
                waar +
                "in de waarde staat een #. Zet uitleg op een eigen regel. Hoort de "
                "# bij de waarde? Zet die dan tussen aanhalingstekens: "
                "optie = \"waarde\".");
        const CLI::ConfigItem& item = gelezen.front();
        const CLI::Option* optie = start_.get_option_no_throw("--" + item.name);
        if (optie == nullptr || !optie->get_configurable())
            throw Gebruikersfout(waar + "de instelling \"" + item.name + "\" is onbekend." +
                                 bedoeltU(item.name, namen(start_)) +
                                 " Alle instellingen: maatlat start --help");
        Waarden& tot = waarden_[optie->get_name()];
        if (tot.regel > 0 && optie->get_items_expected_max() < 2)
            throw Gebruikersfout(waar + "de instelling \"" + item.name + "\" staat ook op regel " +
                                 std::to_string(tot.regel) + ". Laat er één staan.");
        if (tot.regel == 0) tot.regel = nr;
        tot.waarden.push_back(optie->get_items_expected_max() == 0 ? vlag(waar, item.inputs.front())
                                                                   : item.inputs.front());
    }

    /// Of an option that has no value on the command line.
    static std::string vlag(const std::string& waar, const std::string& waarde) {
        if (waarde == "ja") return "true";
        if (waarde == "nee") return "false";
        throw Gebruikersfout(waar + "hier hoort ja of nee.");
    }

    std::string pad_;
    const CLI::App& start_;
    std::map<std::string, Waarden> waarden_;
};

/// For a copy: where `start` keeps them when nobody chose a place.
void vulNaar(CLI::App& opdracht, const std::map<std::string, Waarden>& waarden) {
    CLI::Option* naar = opdracht.get_option_no_throw(kNaar);
    const CLI::Option* database = opdracht.get_option_no_throw("--database");
    if (naar == nullptr || !naar->empty() || database == nullptr || database->empty()) return;
    const auto gekozen = waarden.find(kKopieen);
    naar->add_result(gekozen != waarden.end()
                         ? gekozen->second.waarden.back()
                         : ernaast(database->results().back()).reservekopieen.string());
}

void neemOver(CLI::App& opdracht, const Bestand& bestand) {
    for (const auto& [naam, wat] : bestand.waarden())
        if (CLI::Option* optie = opdracht.get_option_no_throw(naam); optie && optie->empty())
            optie->add_result(wat.waarden);
    vulNaar(opdracht, bestand.waarden());
}

}  // namespace

void instellingenOptie(CLI::App& opdracht) {
    opdracht
        .add_option_function<std::string>(
            kOptie,
            [&opdracht](const std::string& pad) {
                // It is there when somebody types; not yet when the options are made.
                const CLI::App& start = *opdracht.get_parent()->get_subcommand("start");
                neemOver(opdracht, Bestand(pad, start));
            },
            "Bestand met opties, een per regel: optie = waarde")
        ->configurable(false);
}

}  // namespace maatlat
