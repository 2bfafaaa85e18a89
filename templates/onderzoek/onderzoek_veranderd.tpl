{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#NIETS_VERANDERD}}
<p>Aan dit onderzoek is niets veranderd sinds het is geopend.</p>
{{/NIETS_VERANDERD}}
{{#VERANDERD}}
<p>Wat het laatst is veranderd, staat bovenaan. Een rapport dat al was vastgesteld, houdt wat er toen in stond.</p>
{{>VERANDERINGEN}}
{{/VERANDERD}}
{{>BLADERBALK}}
<p><a href="{{BEELD_PAD}}">Naar het landelijk beeld</a></p>
{{>PAGINAVOET}}
