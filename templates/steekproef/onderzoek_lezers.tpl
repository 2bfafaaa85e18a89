{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{INLEIDING}}</p>
{{#VERGELIJKING}}
<p>De vraag waarop de lezers het minst gelijk waren, staat bovenaan. Bespreek die met de inspecteurs: is de vraag duidelijk, en leest ieder hem hetzelfde?</p>
{{>OVEREENSTEMMINGTABEL}}
{{/VERGELIJKING}}
<p><a href="{{BASIS}}">Naar het landelijk beeld</a></p>
{{>PAGINAVOET}}
