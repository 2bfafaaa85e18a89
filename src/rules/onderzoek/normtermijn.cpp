// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/normtermijn.h"

#include <regex>

#include "taal/tekst.h"

namespace maatlat {

std::vector<std::string> normtermijnen(std::string_view tekst) {
    static const std::regex kTermijn(
        "(?:^|[^a-z])(?:uiterlijk|binnen)(?: (?:binnen|na|om))? "
        "((?:[0-9]+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|"
        "veertien|vijftien|zestien|zeventien|achttien|negentien|twintig) "
        "(?:minuut|minuten|uur|uren|etmaal|etmalen|(?:werk|kalender)?(?:dag|dagen)|week|weken|"
        "maand|maanden|kwartaal|jaar|jaren))(?![a-z])");
    const std::string klein = kleineLetters(tekst);
    std::vector<std::string> uit;
    for (std::sregex_iterator een(klein.begin(), klein.end(), kTermijn), klaar; een != klaar; ++een)
        uit.push_back((*een)[1].str());
    return uit;
}

}  // namespace maatlat
