{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#TERMIJN}}<div class="veld dossiertermijn" id="termijn-{{CODE}}" data-volgt data-zeg>
<p><b>{{TEKST}}</b></p>
<p>{{STAND}}</p>
</div>
{{/TERMIJN}}
{{#VRAAG}}
<fieldset class="veld dossiervraag{{#INGESPRONGEN}} ingesprongen{{/INGESPRONGEN}}"{{#HANGT}} data-hangt-aan="antwoord-{{HANGT_AAN}}" data-waarbij="{{WAARBIJ}}"{{/HANGT}}{{#BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/BESCHREVEN}}>
<legend>{{TEKST}}</legend>
{{#ALLEEN_ALS}}
<p class="hint" id="antwoord-{{CODE}}-als">{{ALLEEN_ALS}}</p>
{{/ALLEEN_ALS}}
{{#HULP}}
<p class="hint" id="antwoord-{{CODE}}-hint">{{HULP}}</p>
{{/HULP}}
{{#LANGE_HULP}}
<details>
<summary>Hulp<span class="alleen-gehoord"> bij: {{TEKST}}</span></summary>
<p>{{LANGE_HULP}}</p>
</details>
{{/LANGE_HULP}}
{{#LIJST}}
<p class="volgens-lijst" id="antwoord-{{CODE}}-lijst">Volgens de lijst: {{LIJST}}</p>
{{/LIJST}}
{{#FOUT}}
<p class="veldfout" id="antwoord-{{CODE}}-fout"><b>Fout:</b> {{FOUT}}</p>
{{/FOUT}}
{{#KEUZE}}
<div class="antwoorden">
{{#ANTWOORD}}
<div class="radio">
<input type="radio" id="{{ID}}" name="antwoord-{{CODE}}" value="{{WAARDE}}"{{#TOETS}} data-toets="{{TOETS}}"{{/TOETS}}{{#GEKOZEN}} checked{{/GEKOZEN}}>
<label for="{{ID}}">{{LABEL}}</label>
</div>
{{/ANTWOORD}}
</div>
{{/KEUZE}}
{{#INVOER}}
<div class="invoerregel">
<label for="antwoord-{{CODE}}"><span class="alleen-gehoord">{{TEKST}} </span>{{WAT}}</label>
<input type="text" id="antwoord-{{CODE}}" name="antwoord-{{CODE}}" value="{{GETYPT}}" autocomplete="off" size="12"{{#GETAL}} inputmode="numeric"{{/GETAL}}{{#ONGELDIG}} aria-invalid="true" aria-describedby="antwoord-{{CODE}}-fout" class="error"{{/ONGELDIG}}>
<label for="anders-{{CODE}}">{{OF}}</label>
<select id="anders-{{CODE}}" name="anders-{{CODE}}">
<option value="">–</option>
{{#ANTWOORD}}
<option value="{{WAARDE}}"{{#TOETS}} data-toets="{{TOETS}}"{{/TOETS}}{{#GEKOZEN}} selected{{/GEKOZEN}}>{{LABEL}}</option>
{{/ANTWOORD}}
</select>
</div>
{{/INVOER}}
</fieldset>
{{/VRAAG}}
