{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<fieldset class="veld"{{#BESCHREVEN}} aria-describedby="{{BESCHREVEN}}"{{/BESCHREVEN}}>
<legend>{{LABEL}}{{#VERPLICHT}} <span class="nota-bene">(verplicht)</span>{{/VERPLICHT}}</legend>{{>VELDUITLEG}}
{{#OPTIE}}
<div class="checkbox">
<input type="checkbox" id="{{ID}}" name="{{NAAM}}" value="{{WAARDE}}"{{#GEKOZEN}} checked{{/GEKOZEN}}{{#OPTIE_BESCHREVEN}} aria-describedby="{{ID}}-toelichting"{{/OPTIE_BESCHREVEN}}>
<label for="{{ID}}">{{TEKST}}</label>
{{#OPTIE_HINT}}
<p class="hint" id="{{ID}}-toelichting">{{HINT}}</p>
{{/OPTIE_HINT}}
</div>
{{/OPTIE}}
</fieldset>
