import { useRef } from 'preact/hooks';
import { Button } from './button';

interface Props {
  /** Of the file input. The button's is the same with `-button` behind it. */
  id: string;
  label: string;
  /** As the file input takes it: endings and types, separated by commas. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ id, label, accept, disabled = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button id={`${id}-button`} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        id={id}
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be selected again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
